/// The blocks of a page that are its article: headings, paragraphs, list items and quotations.
struct MainArticle {
    /// The article's text, blocks parted by blank lines.
    let text: [UInt8]

    init(_ outline: PageOutline) {
        // A page that wraps its article in a form or in an unhappily named element is read again without those rules.
        var chosen = MainArticle.blocks(of: outline, leavingOut: [.element, .named])
        if MainArticle.prose(chosen, in: outline) < 140 {
            let relaxed = MainArticle.blocks(of: outline, leavingOut: [.element])
            if MainArticle.prose(relaxed, in: outline) > MainArticle.prose(chosen, in: outline) { chosen = relaxed }
        }
        text = MainArticle.joined(MainArticle.withHeadline(chosen, outline), outline)
    }

    private static func blocks(of outline: PageOutline, leavingOut boilerplate: Boilerplate) -> [Int] {
        let allowed = outline.blocks.indices.filter { outline.blocks[$0].boilerplate.isDisjoint(with: boilerplate) }
        let isRooted = covered(by: ArticleRoots.of(outline, allowed), outline.elements.count)
        let inside = allowed.filter { isRooted[outline.blocks[$0].container] }
        return withoutFurniture(inside, outline)
    }

    /// Whether each element lies in one of the ranges, which may be many and nested.
    private static func covered(by ranges: [Range<Int>], _ count: Int) -> [Bool] {
        var changes = [Int](repeating: 0, count: count + 1)
        for range in ranges {
            changes[range.lowerBound] += 1
            changes[min(range.upperBound, count)] -= 1
        }
        var depth = 0
        return changes.dropLast().map { change in
            depth += change
            return depth > 0
        }
    }

    /// Drops lists of links, share bars without a name, and headings that nothing follows.
    private static func withoutFurniture(_ blocks: [Int], _ outline: PageOutline) -> [Int] {
        var kept: [Int] = []
        var linksSinceKept = 0
        for index in blocks.reversed() {
            let block = outline.blocks[index]
            if let level = block.tag.headingLevel {
                // Nothing but links behind a heading make it the heading of a list of other articles.
                let next = kept.last.map { outline.blocks[$0].tag.headingLevel ?? 7 }
                if level > 1, next.map({ $0 <= level }) ?? true || linksSinceKept > 1 { continue }
            } else if block.linkShare > 80 || (block.linkShare > 50 && block.text.count < 200)
                || FurnitureLine.matches(outline.buffer[block.text])
            {
                linksSinceKept += 1
                continue
            }
            linksSinceKept = 0
            kept.append(index)
        }
        return kept.reversed()
    }

    private static func prose(_ blocks: [Int], in outline: PageOutline) -> Int {
        blocks.reduce(0) { $0 + (outline.blocks[$1].isProse ? outline.blocks[$1].text.count : 0) }
    }

    /// Puts the page's first headline on top where it stands outside the article's element.
    private static func withHeadline(_ chosen: [Int], _ outline: PageOutline) -> [Int] {
        guard let first = chosen.first, !chosen.contains(where: { outline.blocks[$0].tag == .h1 }) else {
            return chosen
        }
        let headline = outline.blocks[..<first].indices.last {
            let block = outline.blocks[$0]
            return block.tag == .h1 && !block.boilerplate.contains(.element) && block.text.count >= 15
        }
        return (headline.map { [$0] } ?? []) + chosen
    }

    private static func joined(_ blocks: [Int], _ outline: PageOutline) -> [UInt8] {
        var text: [UInt8] = []
        for index in blocks {
            if !text.isEmpty { text.append(contentsOf: [10, 10]) }
            text.append(contentsOf: outline.buffer[outline.blocks[index].text])
        }
        return text
    }
}
