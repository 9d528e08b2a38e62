/// A page as a flat list of blocks and of the elements around them, built in one pass without recursion.
struct PageOutline {
    private(set) var blocks: [PageBlock] = []
    private(set) var elements = [PageElement(parent: 0, tag: .html, isArticleBody: false, end: 0)]
    /// The text of all blocks, as UTF-8.
    private(set) var buffer: [UInt8] = []
    private(set) var metadata = PageMetadata()

    private struct Open {
        let tag: HTMLTag
        let element: Int
        let boilerplate: Boilerplate
        /// The boilerplate of the nearest block around, or its own where it is one.
        let blockBoilerplate: Boilerplate
    }
    private var open = [Open(tag: .html, element: 0, boilerplate: [], blockBoilerplate: [])]
    private var openCount = [Int](repeating: 0, count: HTMLTag.allCases.count)
    private var blockStart = 0
    private var linked = 0
    private var needsSpace = false

    /// - Complexity: O(*n*) for a page of *n* bytes.
    init(_ page: [UInt8]) {
        page.withUnsafeBufferPointer { bytes in
            var tokenizer = HTMLTokenizer(bytes)
            while let token = tokenizer.next() {
                switch token {
                case .text(let range): add(bytes[range])
                case .start(let tag, let attributes): start(tag, attributes, bytes)
                case .end(let tag): end(tag)
                case .raw(let tag, let range): metadata.read(tag, content: bytes[range])
                }
            }
        }
        closeBlock()
        while open.count > 1 { pop() }
        elements[0].end = elements.count
    }

    private mutating func start(_ tag: HTMLTag, _ attributes: HTMLAttributes, _ bytes: UnsafeBufferPointer<UInt8>) {
        metadata.read(tag, attributes, in: bytes, isInArticle: isInArticle)
        if tag == .br {
            if buffer.count > blockStart { buffer.append(10) }
            needsSpace = false
            return
        }
        if tag == .html || tag == .body { return }
        if tag.isBlock {
            closeBlock()
            if isOpen(.p), tag != .custom { close(.p) }
        }
        if tag.closesItsKind, open[open.count - 1].tag == tag { close(tag) }
        if tag.isVoid { return }
        let boilerplate = open[open.count - 1].boilerplate.union(
            Boilerplate.of(tag, attributes, in: bytes, isInArticle: isInArticle))
        var element = open[open.count - 1].element
        if tag.isBlock {
            let isBody = attributes.value(.itemprop, in: bytes)?.contains("articleBody") == true
            elements.append(PageElement(parent: element, tag: tag, isArticleBody: isBody, end: 0))
            element = elements.count - 1
        }
        openCount[Int(tag.rawValue)] += 1
        open.append(
            Open(
                tag: tag, element: element, boilerplate: boilerplate,
                blockBoilerplate: tag.isBlock ? boilerplate : open[open.count - 1].blockBoilerplate))
    }

    private var isInArticle: Bool { isOpen(.article) || isOpen(.main) }

    private func isOpen(_ tag: HTMLTag) -> Bool { openCount[Int(tag.rawValue)] > 0 }

    private mutating func end(_ tag: HTMLTag) {
        if tag.isBlock { closeBlock() }
        if isOpen(tag) { close(tag) }
    }

    /// Closes elements up to the innermost one of a kind.
    private mutating func close(_ tag: HTMLTag) {
        while open.count > 1 {
            let closed = open[open.count - 1].tag
            if closed.isBlock { closeBlock() }
            pop()
            if closed == tag { return }
        }
    }

    private mutating func pop() {
        let closed = open.removeLast()
        openCount[Int(closed.tag.rawValue)] -= 1
        if closed.tag.isBlock { elements[closed.element].end = elements.count }
    }

    private mutating func add(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
        let inside = open[open.count - 1]
        if inside.boilerplate != inside.blockBoilerplate || inside.boilerplate.contains(.element) { return }
        let isLink = isOpen(.a) || isOpen(.time)
        let isPreformatted = isOpen(.pre)
        let before = buffer.count
        var at = text.startIndex
        while at < text.endIndex {
            let byte = text[at]
            if byte == 0x20 || (byte >= 9 && byte <= 13) {
                if isPreformatted && byte == 10 && buffer.count > blockStart {
                    buffer.append(10)
                } else {
                    needsSpace = true
                }
                at += 1
                continue
            }
            if needsSpace {
                if buffer.count > blockStart, buffer.last != 10 { buffer.append(0x20) }
                needsSpace = false
            }
            if byte == UInt8(ascii: "&"), let (scalar, end) = HTMLEntities.reference(text, at) {
                buffer.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                at = end
            } else {
                buffer.append(byte)
                at += 1
            }
        }
        if isLink { linked += buffer.count - before }
    }

    private mutating func closeBlock() {
        needsSpace = false
        var end = buffer.count
        while end > blockStart, buffer[end - 1] == 10 || buffer[end - 1] == 0x20 { end -= 1 }
        if end > blockStart {
            let innermost = open[open.count - 1]
            blocks.append(
                PageBlock(
                    text: blockStart..<end, container: innermost.element, tag: elements[innermost.element].tag,
                    boilerplate: innermost.blockBoilerplate, linked: min(linked, end - blockStart)))
        }
        blockStart = buffer.count
        linked = 0
    }
}
