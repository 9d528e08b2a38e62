/// The elements of a page that matter for what is article and what is page.
enum HTMLTag: UInt8, CaseIterable {
    // Text blocks.
    case p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, dd, dt, td, th, address, summary, details
    // Containers.
    case html, body, div, section, article, main, header, figure, ul, ol, dl, table, tbody, thead, tfoot, tr, center,
        hgroup, fieldset, form, custom
    // Never part of an article.
    case script, style, noscript, template, svg, math, iframe, object, canvas, audio, video, map, select, option,
        button,
        textarea, label, nav, footer, aside, dialog, figcaption, caption, menu, head
    // What a page says of itself.
    case title, meta, link, time, base
    // Inline.
    case a, br, hr, img, input, embed, source, wbr, inline

    private static let byName: [String: HTMLTag] = Dictionary(
        uniqueKeysWithValues: allCases.filter { $0 != .custom && $0 != .inline }.map { ("\($0)", $0) })

    /// The element of a name in lower case; unknown ones are inline, those with a hyphen containers.
    init(name: UnsafeBufferPointer<UInt8>.SubSequence) {
        var text = ""
        var isCustom = false
        for byte in name.prefix(16) {
            text.unicodeScalars.append(Unicode.Scalar(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte))
            if byte == UInt8(ascii: "-") { isCustom = true }
        }
        self = HTMLTag.byName[text] ?? (isCustom ? .custom : .inline)
    }

    /// Whether the element starts and ends a paragraph.
    var isBlock: Bool { rawValue <= HTMLTag.custom.rawValue || isHardBlock || self == .hr }
    private var isHardBlock: Bool {
        [.nav, .footer, .aside, .dialog, .figcaption, .caption, .menu, .head].contains(self)
    }

    /// Whether its text is never an article's, wherever it stands.
    var isNeverArticle: Bool { rawValue >= HTMLTag.script.rawValue && rawValue <= HTMLTag.head.rawValue }

    /// Whether its content is characters, not elements.
    var isRawText: Bool { [.script, .style, .title, .textarea, .iframe, .noscript].contains(self) }

    /// Whether it has no end tag.
    var isVoid: Bool { [.br, .hr, .img, .input, .embed, .source, .wbr, .meta, .link, .base].contains(self) }

    /// Whether it closes an open element of the same kind, as authors leave out the end tags of these.
    var closesItsKind: Bool { [.p, .li, .dd, .dt, .td, .th, .tr, .option].contains(self) }

    /// The level of a heading, or nil.
    var headingLevel: Int? {
        rawValue >= HTMLTag.h1.rawValue && rawValue <= HTMLTag.h6.rawValue
            ? Int(rawValue - HTMLTag.h1.rawValue) + 1 : nil
    }
}
