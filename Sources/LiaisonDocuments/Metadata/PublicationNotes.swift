internal import LiaisonCalendar
internal import LiaisonLanguages

/// What the lines around a text say of its publication; read where metadata is silent.
///
/// A wrong date is worse than none: a year is never supplied, and what could be read two ways is left out.
struct PublicationNotes {
    private(set) var title: String?
    private(set) var date: PartialDate?
    private(set) var publisher: String?

    /// Reads a text without its front matter.
    init(_ text: String, _ language: Language) {
        let lines = TextLines(text)
        var dates: [(date: PartialDate, trust: Int)] = []
        var publishers: [(name: String, trust: Int)] = []
        var credits: Set<Int> = []
        func note(_ publisher: String?, _ trust: Int) { if let publisher { publishers.append((publisher, trust)) } }
        func note(_ date: PartialDate?, _ trust: Int) { if let date { dates.append((date, trust)) } }

        for (index, line) in lines.head.enumerated() {
            if let cue = PublicationCue(line, language) {
                note(cue.date, cue.isUpdate ? 1 : 4)
                credits.insert(index)
            } else if let credit = CreditLine(top: line, language) {
                // Further down, a date alone on its line is as likely a heading of the story.
                if credit.publisher != nil || index < 6 {
                    note(credit.date, 3)
                    note(credit.publisher, index < 6 ? 4 : 1)
                    credits.insert(index)
                }
            } else if let dateline = Dateline(line, language) {
                note(dateline.date, 0)
                note(dateline.agency, 2)
            } else if index < 4, line.hasDigit {
                note(PublicationNotes.leadingDate(line, language), 2)
            }
        }
        for (index, line) in lines.tail.enumerated() {
            if let cue = PublicationCue(line, language) {
                note(cue.date, cue.isUpdate ? 1 : 4)
            } else if let credit = CreditLine(bottom: line, isLast: index == 0, language) {
                note(credit.date, 2)
                note(credit.publisher, 3)
            }
        }
        // The first of the most trusted; a full date before a partial one.
        date =
            dates.enumerated().max { a, b in
                (a.element.date.isDay ? 1 : 0, a.element.trust, -a.offset)
                    < (b.element.date.isDay ? 1 : 0, b.element.trust, -b.offset)
            }?.element.date
        publisher =
            publishers.enumerated().max { ($0.element.trust, -$0.offset) < ($1.element.trust, -$1.offset) }?
            .element.name
        title = PublicationNotes.title(lines.head, credits)
    }

    private static func title(_ head: [TextLines.Line], _ credits: Set<Int>) -> String? {
        for (index, line) in head.enumerated().prefix(8) {
            if credits.contains(index) || Headline.isTrail(line) || Headline.isMarkup(line) { continue }
            return Headline.of(line, next: head[safe: index + 1])
        }
        return nil
    }

    /// A full date that opens a paragraph, parted from it: "10 novembre 2012. - Le nouveau gouvernement …".
    private static func leadingDate(_ line: TextLines.Line, _ language: Language) -> PartialDate? {
        guard line.text.first?.isNumber == true || line.text.first?.isUppercase == true || line.text.first == "<" else {
            return nil
        }
        let opening = line.text.drop { $0 == "<" || $0 == "p" || $0 == ">" }.prefix(48)
        let tokens = LineToken.tokens(of: opening)
        guard let found = WrittenDate(tokens, at: 0, language), found.date.isDay else { return nil }
        var at = found.end
        while tokens[safe: at]?.isMark(".,") == true { at += 1 }
        return tokens[safe: at]?.isMark("-–—") == true ? found.date : nil
    }
}
