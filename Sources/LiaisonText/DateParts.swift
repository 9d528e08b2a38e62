import LiaisonCalendar
import LiaisonDocuments
import LiaisonLanguages

/// Reads the parts of dates at a token: days, months, years, weekdays.
struct DateParts {
    let text: Text

    /// A day of the month: `3`, `3rd`, `1er`.
    func day(at index: Int) -> Int? {
        guard index < text.tokens.count, text.tokens[index].category == .number else { return nil }
        var value = 0
        var digits = 0
        var position = Int(text.tokens[index].start)
        let end = Int(text.tokens[index].end)
        while position < end, text.bytes[position] >= 0x30, text.bytes[position] <= 0x39 {
            value = value * 10 + Int(text.bytes[position] - 0x30)
            digits += 1
            position += 1
            if digits > 2 { return nil }
        }
        guard (1...31).contains(value) else { return nil }
        switch (
            end - position,
            end - position == 2 ? (text.bytes[position] | 0x20, text.bytes[position + 1] | 0x20) : (0, 0)
        ) {
        case (0, _), (2, (0x73, 0x74)), (2, (0x6E, 0x64)), (2, (0x72, 0x64)), (2, (0x74, 0x68)), (2, (0x65, 0x72)):
            return value
        default: return nil
        }
    }

    /// A number of at most six digits and nothing else.
    func integer(at index: Int) -> Int? {
        guard index < text.tokens.count, text.tokens[index].category == .number else { return nil }
        let digits = text.bytes[Int(text.tokens[index].start)..<Int(text.tokens[index].end)]
        guard digits.count <= 6, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// A number in digits or words, 1 to 999, and where it ends.
    func amount(at index: Int) -> (value: Int, end: Int)? {
        guard index < text.tokens.count else { return nil }
        if let value = integer(at: index) { return (1...999).contains(value) ? (value, index + 1) : nil }
        for phrase in text.phrases(at: index) {
            if case .number(let value) = phrase.sense {
                return (1...999).contains(value) ? (value, phrase.tokens.upperBound) : nil
            }
        }
        return nil
    }

    /// A unit that dates are counted in, and where it ends.
    func unit(at index: Int) -> (unit: DateUnit, end: Int)? {
        guard index < text.tokens.count else { return nil }
        for phrase in text.phrases(at: index) {
            if case .dateUnit(let unit) = phrase.sense { return (unit, phrase.tokens.upperBound) }
        }
        return nil
    }

    /// A year of four digits, 1800 to 2199.
    func year(at index: Int) -> Int? {
        guard index < text.tokens.count, text.tokens[index].end - text.tokens[index].start == 4,
            let value = integer(at: index), (1800...2199).contains(value)
        else { return nil }
        return value
    }

    func month(at index: Int) -> (number: Int, length: Int)? {
        guard index < text.tokens.count else { return nil }
        for phrase in text.phrases(at: index) {
            if case .month(let number) = phrase.sense {
                // "may", "march" are months only with a capital in English.
                if text.document.language == .english, !text.tokens[index].isCapitalized { continue }
                return (number, phrase.tokens.count)
            }
        }
        return nil
    }

    func weekday(at index: Int) -> Int? {
        guard index < text.tokens.count else { return nil }
        for phrase in text.phrases(at: index) {
            if case .weekday(let number) = phrase.sense {
                if text.document.language == .english, !text.tokens[index].isCapitalized { continue }
                return number
            }
        }
        return nil
    }

    /// A day and month, in either order, with a year where one follows; and where it ends.
    func dayAndMonth(at index: Int) -> (date: PartialDate, end: Int)? {
        // "the 27th of February", but not "article 3 of May's plan".
        let isOrdinal = lower(index + 1) == "of" && text.tokens[index].end - text.tokens[index].start > 2
        let behindDay = isOrdinal ? index + 2 : index + 1
        if let day = day(at: index), let month = month(at: behindDay) {
            let after = behindDay + month.length
            if let year = year(at: after), let date = PartialDate(year: year, month: month.number, day: day) {
                return (date, after + 1)
            }
            if let year = year(at: after + 1), after < text.tokens.count, text.tokens[after].category == .comma,
                text.document.language == .english,
                let date = PartialDate(year: year, month: month.number, day: day)
            {
                return (date, after + 2)
            }
            return PartialDate(year: nil, month: month.number, day: day).map { ($0, after) }
        }
        if let month = month(at: index), let day = day(at: index + month.length) {
            let after = index + month.length + 1
            if after < text.tokens.count, text.tokens[after].category == .comma, let year = year(at: after + 1),
                let date = PartialDate(year: year, month: month.number, day: day)
            {
                return (date, after + 2)
            }
            if let year = year(at: after), let date = PartialDate(year: year, month: month.number, day: day) {
                return (date, after + 1)
            }
            return PartialDate(year: nil, month: month.number, day: day).map { ($0, after) }
        }
        return nil
    }

    /// The folded word of a token; a dash as `-`.
    func lower(_ index: Int) -> String {
        guard index >= 0, index < text.tokens.count else { return "" }
        return text.tokens[index].category == .dash ? "-" : text.folded(index)
    }
}
