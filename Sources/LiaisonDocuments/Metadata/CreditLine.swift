internal import LiaisonCalendar
internal import LiaisonLanguages

/// A short line that names a publisher, a date, or both: "Xinhua | 30.05.2022 08h26", "Le Monde avec AFP",
/// "Source : Armenews", "par Jeanne Roux le 16 mars 2024".
struct CreditLine {
    let publisher: String?
    let date: PartialDate?

    /// Reads a line of the top, where a name alone is believed only of a known outlet.
    init?(top line: TextLines.Line, _ language: Language) {
        guard line.length <= 120, line.opensParagraph else { return nil }
        let text = CreditLine.unmarked(line.text)
        if line.hasDigit, let found = CreditLine.parts(text, language) ?? CreditLine.byline(text, language) {
            self = found
        } else if let name = CreditLine.outletWithAgencies(text) ?? (NewsOutlets.isOutlet(text) ? text : nil) {
            self.init(publisher: name, date: nil)
        } else {
            return nil
        }
    }

    /// Reads one of the last lines.
    init?(bottom line: TextLines.Line, isLast: Bool, _ language: Language) {
        if let source = CreditLine.source(line) {
            self.init(publisher: source, date: nil)
        } else if line.hasDigit, let found = CreditLine.byline(CreditLine.unmarked(line.text), language) {
            self = found
        } else if isLast, let found = CreditLine(top: line, language), found.publisher != nil {
            self = found
        } else if isLast, let agency = CreditLine.signature(line.ending) {
            self.init(publisher: agency, date: nil)
        } else {
            return nil
        }
    }

    private init(publisher: String?, date: PartialDate?) {
        self.publisher = publisher
        self.date = date
    }

    /// A date alone, or a date and names parted by bars or dashes.
    private static func parts(_ text: String, _ language: Language) -> CreditLine? {
        let separators = [" | ", " · ", " • ", " – ", " — ", " - "]
        guard let separator = separators.first(where: { text.contains($0) }) else {
            return date(text, language).map { CreditLine(publisher: nil, date: $0) }
        }
        let parts = text.split(separator: separator).map { String($0).trimmed }
        let dates = parts.compactMap { date($0, language) }
        guard parts.count <= 4, let first = dates.first, dates.count == 1 else { return nil }
        return CreditLine(publisher: parts.first(where: NewsOutlets.isOutlet), date: first)
    }

    /// A full date that is all of a text, with or without a time and a weekday.
    private static func date(_ text: String, _ language: Language) -> PartialDate? {
        var tokens = LineToken.tokens(of: text)
        if ["le", "on"].contains(tokens.first?.word) { tokens.removeFirst() }
        guard let found = WrittenDate(tokens, at: 0, language), found.date.isDay else { return nil }
        return WrittenDate.isClock(tokens[found.end...]) ? found.date : nil
    }

    /// A line that begins with an author and ends in a full date.
    private static func byline(_ text: String, _ language: Language) -> CreditLine? {
        let tokens = LineToken.tokens(of: text)
        guard ["par", "by"].contains(tokens.first?.word), tokens.count <= 40 else { return nil }
        for index in tokens.indices.dropFirst() {
            if let found = WrittenDate(tokens, at: index, language), found.date.isDay {
                return WrittenDate.isClock(tokens[found.end...]) ? CreditLine(publisher: nil, date: found.date) : nil
            }
        }
        return nil
    }

    /// "Le Monde avec AFP": the paper, not its agency.
    private static func outletWithAgencies(_ text: String) -> String? {
        guard text.utf8.count <= 64 else { return nil }
        for joint in [" avec ", " (avec ", " with "] {
            let sides = text.split(separator: joint, maxSplits: 1)
            guard sides.count == 2 else { continue }
            let agency = String(sides[1].prefix { $0 != "," && $0 != ")" && $0 != " " })
            let name = String(sides[0]).trimmed
            if NewsOutlets.agencies.contains(agency) && NewsOutlets.isOutlet(name) { return name }
        }
        return nil
    }

    /// What stands behind "Source :" at the end of a short line.
    private static func source(_ line: TextLines.Line) -> String? {
        guard line.isShort else { return nil }
        let text = unmarked(line.text)
        guard let cue = text.ranges(of: "Source").last, cue.upperBound < text.endIndex else { return nil }
        var rest = text[cue.upperBound...].drop(while: \.isWhitespace)
        guard rest.first == ":" else { return nil }
        rest = rest.dropFirst()
        let name = String(rest).trimmed
        guard name.utf8.count >= 2, name.utf8.count <= 48, name.first?.isLetter == true, !name.contains("://"),
            name.split(separator: " ").count <= 5
        else { return nil }
        return name
    }

    /// An agency in brackets at the very end: "… a-t-il ajouté. (AFP)".
    private static func signature(_ ending: String) -> String? {
        guard ending.last == ")", let open = ending.lastIndex(of: "(") else { return nil }
        let name = String(ending[ending.index(after: open)...].dropLast())
        return NewsOutlets.agencies.contains(name) ? name : nil
    }

    /// A line without the marks of Markdown around it.
    private static func unmarked(_ text: String) -> String {
        var rest = text[...]
        while let last = rest.last, "\\*_ ".contains(last) { rest.removeLast() }
        while let first = rest.first, "*_# ".contains(first) { rest.removeFirst() }
        return String(rest)
    }
}
