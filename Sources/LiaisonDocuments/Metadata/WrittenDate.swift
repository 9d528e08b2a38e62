internal import LiaisonCalendar
internal import LiaisonLanguages

/// A date as publication lines write it, read from tokens.
struct WrittenDate {
    let date: PartialDate
    /// The token behind the date.
    let end: Int

    /// Reads a date that begins at a token, or nil where none does or where its day and month could be swapped.
    init?(_ tokens: [LineToken], at start: Int, _ language: Language?) {
        var at = start
        if let word = tokens[safe: at]?.word, CalendarWords.days.contains(word) {
            at += 1
            while tokens[safe: at]?.isMark(",.") == true { at += 1 }
            if ["le", "the"].contains(tokens[safe: at]?.word) { at += 1 }
        }
        guard
            let found = WrittenDate.dayFirst(tokens, at) ?? WrittenDate.monthFirst(tokens, at)
                ?? WrittenDate.numeric(tokens, at, language)
        else { return nil }
        self = found
    }

    /// Reads a value that is nothing but a date, with or without a time, as metadata fields hold it.
    static func field(_ text: String, _ language: Language? = nil) -> PartialDate? {
        guard let text = Metadata.cleaned(text), text.utf8.count <= 100 else { return nil }
        if let date = PartialDate(text) { return date }
        let tokens = LineToken.tokens(of: text)
        if tokens.count >= 1, case .number(let value, digits: 8) = tokens[0] {
            return PartialDate(year: value / 10_000, month: value / 100 % 100, day: value % 100)
        }
        guard let found = WrittenDate(tokens, at: 0, language), found.date.year != nil else { return nil }
        return WrittenDate.isClock(tokens[found.end...]) ? found.date : nil
    }

    /// Whether tokens are nothing but a time of day, a time zone and marks.
    static func isClock(_ tokens: ArraySlice<LineToken>) -> Bool {
        tokens.allSatisfy { token in
            switch token {
            case .word(let word): CalendarWords.clock.contains(word)
            case .number(let value, let digits): digits <= 2 && value < 60 || digits == 4 && value <= 2400
            case .mark: token.isMark(":.,-–—|+()'’•·")
            }
        }
    }

    private init?(year: Int?, month: Int?, day: Int?, end: Int) {
        guard let date = PartialDate(year: year, month: month, day: day) else { return nil }
        self.date = date
        self.end = end
    }

    /// "12 mars 2021", "1er juin", "3rd of April, 2023".
    private static func dayFirst(_ tokens: [LineToken], _ start: Int) -> WrittenDate? {
        guard case .number(let day, let digits)? = tokens[safe: start], digits <= 2 else { return nil }
        var at = start + 1
        if ["er", "st", "nd", "rd", "th"].contains(tokens[safe: at]?.word) { at += 1 }
        if tokens[safe: at]?.word == "of" { at += 1 }
        guard let month = tokens[safe: at]?.word.flatMap({ CalendarWords.months[$0] }) else { return nil }
        at += 1
        let year = year(tokens, &at)
        return WrittenDate(year: year, month: month, day: day, end: at)
    }

    /// "Feb 27, 2024", "April 3", "March 2021".
    private static func monthFirst(_ tokens: [LineToken], _ start: Int) -> WrittenDate? {
        guard let month = tokens[safe: start]?.word.flatMap({ CalendarWords.months[$0] }) else { return nil }
        var at = start + 1
        if tokens[safe: at]?.isMark(".") == true { at += 1 }
        guard case .number(let value, let digits)? = tokens[safe: at] else { return nil }
        if digits == 4 { return isYear(value) ? WrittenDate(year: value, month: month, day: nil, end: at + 1) : nil }
        at += 1
        if ["st", "nd", "rd", "th"].contains(tokens[safe: at]?.word) { at += 1 }
        let year = year(tokens, &at)
        return WrittenDate(year: year, month: month, day: value, end: at)
    }

    /// A year that follows a day and month, with or without a comma or full stop between.
    private static func year(_ tokens: [LineToken], _ at: inout Int) -> Int? {
        var next = at
        if tokens[safe: next]?.isMark(",.") == true { next += 1 }
        guard case .number(let value, digits: 4)? = tokens[safe: next], isYear(value),
            tokens[safe: next + 1]?.isMark(":") != true
        else { return nil }
        at = next + 1
        return value
    }

    private static func numeric(_ tokens: [LineToken], _ start: Int, _ language: Language?) -> WrittenDate? {
        guard case .number(let first, let digits)? = tokens[safe: start], let separator = tokens[safe: start + 1],
            separator.isMark("./-"), case .number(let second, let more)? = tokens[safe: start + 2], more <= 2
        else { return nil }
        let hasThird = tokens[safe: start + 3] == separator
        if digits == 4, isYear(first), hasThird, let third = tokens[safe: start + 4]?.number {
            return WrittenDate(year: first, month: second, day: third, end: start + 5)
        }
        guard digits <= 2 else { return nil }
        var year: Int?
        var end = start + 3
        if hasThird {
            guard case .number(let third, digits: 4)? = tokens[safe: start + 4], isYear(third) else { return nil }
            (year, end) = (third, start + 5)
        } else if !separator.isMark("/") {
            return nil
        }
        if separator.isMark(".") || language == .french || first > 12 {
            return WrittenDate(year: year, month: second, day: first, end: end)
        }
        if second > 12 || first == second { return WrittenDate(year: year, month: first, day: second, end: end) }
        // 04/03 is the third of April in one English-speaking country and the fourth of March in the next.
        return WrittenDate(year: year, month: nil, day: nil, end: end)
    }

    private static func isYear(_ value: Int) -> Bool { (1700...2100).contains(value) }
}

extension Array {
    /// The element at an index, or nil outside the array.
    subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
