/// A first line that stands over its text like a headline: short, without a full stop, and followed by another line.
enum Headline {
    /// The headline of a line, without Markdown's or HTML's marks, or nil where it reads like a sentence or a credit.
    static func of(_ line: TextLines.Line, next: TextLines.Line?) -> String? {
        guard line.isShort, let next, !isWrappedParagraph(line, next) else { return nil }
        let text = unmarked(line.text)
        guard (15...220).contains(text.utf8.count), text.split(separator: " ").count >= 3, let last = text.last,
            !".,;:…".contains(last), text.first?.isLetter == true || "\"«“‘'0123456789¿¡".contains(text.first ?? " "),
            !text.contains("://"), !hasSentenceBreak(text)
        else { return nil }
        return text
    }

    /// Whether a line is the page's way to itself: "Home > World", "Page d'accueil>>Chine".
    static func isTrail(_ line: TextLines.Line) -> Bool {
        line.length <= 120 && (line.text.contains(">>") || line.text.contains(" > ") || line.text.contains(" › "))
    }

    /// Whether a line holds markup and no words of its own: a comment, an image, a rule, an embedded player.
    static func isMarkup(_ line: TextLines.Line) -> Bool {
        ["<!", "![", "---", "***", "```", "<audio", "<img", "<html", "<head", "<meta", "<body"].contains {
            line.text.lowercased().hasPrefix($0)
        } || !line.text.contains(where: \.isLetter)
    }

    /// Lines of one paragraph that a page broke at a fixed width.
    private static func isWrappedParagraph(_ line: TextLines.Line, _ next: TextLines.Line) -> Bool {
        line.isFollowedDirectly && next.isFollowedDirectly && (55...85).contains(line.length)
            && (40...85).contains(next.length)
    }

    /// Whether a full stop stands between a word of four letters or more and a capital.
    private static func hasSentenceBreak(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return zip(words, words.dropFirst()).contains { word, next in
            word.last == "." && word.count >= 5 && word.dropFirst().dropLast().allSatisfy(\.isLowercase)
                && next.first?.isUppercase == true
        }
    }

    private static func unmarked(_ text: String) -> String {
        var rest = text[...]
        while rest.first == "<", let end = rest.firstIndex(of: ">") { rest = rest[rest.index(after: end)...] }
        if let tag = rest.firstIndex(of: "<"), rest[tag...].hasPrefix("</") { rest = rest[..<tag] }
        while let first = rest.first, "#*_ ".contains(first) { rest.removeFirst() }
        while let last = rest.last, "#*_\\ ".contains(last) { rest.removeLast() }
        return String(rest)
    }
}
