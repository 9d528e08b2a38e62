import LiaisonCalendar
import LiaisonDocuments
import LiaisonLanguages

/// Finds the dates that a text names, and resolves them against the date of publication.
///
/// Absolute dates, days and months without a year, intervals ("from 17 to 19 March", « du 17 au 19 mars »), weekdays and
/// words such as *yesterday*. What the document's date does not fix stays partial, or is left without a date.
struct DateFinder {
    private let text: Text
    private let reference: DateReference

    init(_ text: Text) {
        self.text = text
        reference = DateReference(published: text.document.date)
    }

    func dates() -> [DateMention] {
        var found: [DateMention] = []
        var index = 0
        let count = text.tokens.count
        while index < count {
            if let mention = interval(at: index) ?? single(at: index) {
                found.append(mention)
                index = mention.tokens.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    // MARK: Parts

    /// A day of the month: `3`, `3rd`, `1er`.
    private func day(at index: Int) -> Int? {
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
        let suffix = text.string(bytes: position..<end).lowercased()
        return ["", "st", "nd", "rd", "th", "er"].contains(suffix) ? value : nil
    }

    /// A year of four digits, 1800 to 2199.
    private func year(at index: Int) -> Int? {
        guard index < text.tokens.count, text.tokens[index].category == .number,
            text.tokens[index].end - text.tokens[index].start == 4,
            let value = Int(text.string(index..<index + 1)), (1800...2199).contains(value)
        else { return nil }
        return value
    }

    private func month(at index: Int) -> (number: Int, length: Int)? {
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

    private func weekday(at index: Int) -> Int? {
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
    private func dayAndMonth(at index: Int) -> (date: PartialDate, end: Int)? {
        if let day = day(at: index), let month = month(at: index + 1) {
            let after = index + 1 + month.length
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

    private func lower(_ index: Int) -> String {
        guard index >= 0, index < text.tokens.count else { return "" }
        return text.tokens[index].category == .dash ? "-" : text.folded(index)
    }

    // MARK: Forms

    /// "from 17 to 19 March", « du 17 au 19 mars », "May 26 to June 1", "17–19 March 2024".
    private func interval(at index: Int) -> DateMention? {
        let joins: Set<String> = ["to", "au", "and", "et", "until", "jusqu'", "through", "-", "à"]
        if let first = day(at: index), joins.contains(lower(index + 1)),
            !["and", "et"].contains(lower(index + 1)) || ["between", "entre"].contains(lower(index - 1)),
            let (last, end) = dayAndMonth(at: index + 2),
            let from = PartialDate(year: last.year, month: last.month, day: first)
        {
            return mention(index..<end, from: from, until: last)
        }
        if let (from, middle) = dayAndMonth(at: index), joins.contains(lower(middle)),
            !["and", "et"].contains(lower(middle)) || ["between", "entre"].contains(lower(index - 1))
        {
            if let (last, end) = dayAndMonth(at: middle + 1) {
                let start = PartialDate(year: from.year ?? last.year, month: from.month, day: from.day) ?? from
                return mention(index..<end, from: start, until: last)
            }
            if month(at: index) != nil, let day = day(at: middle + 1),
                let last = PartialDate(year: from.year, month: from.month, day: day)
            {
                var end = middle + 2
                var until = last
                var start = from
                if end + 1 < text.tokens.count, text.tokens[end].category == .comma, let year = year(at: end + 1) {
                    until = PartialDate(year: year, month: last.month, day: last.day) ?? last
                    start = PartialDate(year: year, month: from.month, day: from.day) ?? from
                    end += 2
                }
                return mention(index..<end, from: start, until: until)
            }
        }
        return nil
    }

    private func mention(_ tokens: Range<Int>, from: PartialDate, until: PartialDate) -> DateMention {
        let past = reference.complete(until, isPast: true)
        let future = reference.complete(until, isPast: false)
        func span(_ end: PartialDate) -> DateSpan {
            var start = from
            if from.year == nil, let year = end.year {
                start = PartialDate(year: year, month: from.month, day: from.day) ?? from
            }
            return DateSpan(from: start, until: end)
        }
        return DateMention(tokens: tokens, past: span(past), future: span(future), reason: "dates named in the text")
    }

    private func single(at index: Int) -> DateMention? {
        let token = text.tokens[index]
        if token.category == .number {
            if let date = numeric(at: index) { return date }
            if let (date, end) = dayAndMonth(at: index) { return named(index..<end, date) }
            if let year = year(at: index), isYearWord(index), let date = PartialDate(year: year) {
                return DateMention(
                    tokens: index..<index + 1, past: DateSpan(date), future: DateSpan(date), reason: "year named")
            }
            return nil
        }
        guard token.isWord, text.firstPhrase[index] != text.firstPhrase[index + 1] else { return nil }
        if let number = weekday(at: index) {
            var next = index + 1
            if next < text.tokens.count,
                text.tokens[next].category == .comma
                    || text.tokens[next].category == .openParenthesis || lower(next) == "le"
            {
                next += 1
            }
            if let (date, end) = dayAndMonth(at: next) { return named(index..<end, date) }
            return weekday(number, index)
        }
        if let month = month(at: index) {
            if let (date, end) = dayAndMonth(at: index) { return named(index..<end, date) }
            var after = index + month.length
            if after < text.tokens.count, text.tokens[after].category == .comma || lower(after) == "of" { after += 1 }
            if let year = year(at: after), let date = PartialDate(year: year, month: month.number) {
                return DateMention(
                    tokens: index..<after + 1, past: DateSpan(date), future: DateSpan(date), reason: "month named")
            }
            guard isMonthContext(index), let date = PartialDate(year: nil, month: month.number) else { return nil }
            return named(index..<index + month.length, date)
        }
        for phrase in text.phrases(at: index) {
            if case .dateWord(let unit, let offset, let isRelative) = phrase.sense {
                return relative(phrase.tokens, unit, offset, isRelative: isRelative)
            }
        }
        return nil
    }

    /// `2023-04-03`, `30.05.2022`, `03/04/2023`: day first but where the month comes first unmistakably.
    private func numeric(at index: Int) -> DateMention? {
        let word = text.string(index..<index + 1)
        var parts: [Int] = []
        var end = index + 1
        if word.contains(".") {
            parts = word.split(separator: ".").compactMap { Int($0) }
        } else if index + 4 < text.tokens.count, text.tokens[index + 1].category == .slash,
            text.tokens[index + 3].category == .slash
        {
            parts = [index, index + 2, index + 4].compactMap { Int(text.string($0..<$0 + 1)) }
            end = index + 5
        } else if word.count == 4, index + 2 < text.tokens.count, text.tokens[index + 1].marks.contains(.joined),
            text.tokens[index + 2].marks.contains(.joined)
        {
            parts = [index, index + 1, index + 2].compactMap { Int(text.string($0..<$0 + 1)) }
            end = index + 3
        }
        guard parts.count == 3 else { return nil }
        let date: PartialDate?
        if parts[0] > 999 {
            date = PartialDate(year: parts[0], month: parts[1], day: parts[2])
        } else if parts[2] > 999 {
            let dayFirst = text.document.language == .french || parts[0] > 12 || word.contains(".")
            date = PartialDate(
                year: parts[2], month: dayFirst ? parts[1] : parts[0], day: dayFirst ? parts[0] : parts[1])
        } else {
            date = nil
        }
        return date.map {
            DateMention(tokens: index..<end, past: DateSpan($0), future: DateSpan($0), reason: "date named")
        }
    }

    private func isYearWord(_ index: Int) -> Bool {
        [
            "in", "since", "en", "depuis", "of", "de", "during", "until", "par", "year", "annee", "before", "after",
            "avant", "apres",
        ]
        .contains(lower(index - 1))
    }

    private func isMonthContext(_ index: Int) -> Bool {
        text.document.language == .french
            ? ["en", "depuis", "de", "d'", "fin", "debut", "mi", "mois"].contains(lower(index - 1))
            : [
                "in", "since", "of", "during", "last", "this", "next", "early", "late", "mid", "until", "by",
                "throughout",
            ]
            .contains(lower(index - 1))
    }

    private func named(_ tokens: Range<Int>, _ date: PartialDate) -> DateMention {
        let past = reference.complete(date, isPast: true)
        let future = reference.complete(date, isPast: false)
        let reason = past.year == date.year ? "date named" : "date named, year from the date of publication"
        return DateMention(tokens: tokens, past: DateSpan(past), future: DateSpan(future), reason: reason)
    }

    private func weekday(_ number: Int, _ index: Int) -> DateMention {
        let past = reference.weekday(number, isPast: true)
        let future = reference.weekday(number, isPast: false)
        let before = lower(index - 1)
        let after = lower(index + 1)
        var shift = 0
        if ["dernier", "derniere"].contains(after) || before == "last", past == text.document.date { shift = -7 }
        if ["prochain", "prochaine"].contains(after) || before == "next", future == text.document.date { shift = 7 }
        let reason =
            text.document.date.map { "weekday counted from the date of publication, \($0)" }
            ?? "weekday without a date of publication"
        return DateMention(
            tokens: index..<index + 1, past: past?.adding(days: min(shift, 0)).map { DateSpan($0) },
            future: future?.adding(days: max(shift, 0)).map { DateSpan($0) }, reason: reason)
    }

    private func relative(_ tokens: Range<Int>, _ unit: DateUnit, _ offset: Int, isRelative: Bool) -> DateMention {
        let span = isRelative ? nil : reference.relative(unit, offset)
        let reason =
            span == nil
            ? "\"\(text.string(tokens))\" without a date to count from"
            : "\"\(text.string(tokens))\" counted from the date of publication"
        return DateMention(tokens: tokens, past: span, future: span, reason: reason)
    }
}
