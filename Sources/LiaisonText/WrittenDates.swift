import LiaisonCalendar
import LiaisonDocuments
import LiaisonLanguages

/// Dates written out in days, months and years, alone or as the two ends of an interval.
struct WrittenDates {
    let text: Text
    let reference: DateReference
    private let parts: DateParts

    init(text: Text, reference: DateReference) {
        self.text = text
        self.reference = reference
        parts = DateParts(text: text)
    }

    // MARK: Intervals

    /// "from 17 to 19 March", « du 17 au 19 mars », "May 26 to June 1", "17–19 March 2024", "between 3 and 5 May".
    func interval(at index: Int) -> DateMention? {
        if let first = parts.day(at: index), let next = behindJoin(index + 1, from: index),
            let (last, end) = parts.dayAndMonth(at: next),
            let from = PartialDate(year: last.year, month: last.month, day: first)
        {
            return mention(index..<end, from: from, until: last)
        }
        guard let (from, middle) = parts.dayAndMonth(at: index), let next = behindJoin(middle, from: index) else {
            return nil
        }
        if let (last, end) = parts.dayAndMonth(at: next) {
            let start = PartialDate(year: from.year ?? last.year, month: from.month, day: from.day) ?? from
            return mention(index..<end, from: start, until: last)
        }
        guard parts.month(at: index) != nil, let day = parts.day(at: next),
            var last = PartialDate(year: from.year, month: from.month, day: day)
        else { return nil }
        var end = next + 1
        var start = from
        if end + 1 < text.tokens.count, text.tokens[end].category == .comma, let year = parts.year(at: end + 1) {
            last = PartialDate(year: year, month: last.month, day: last.day) ?? last
            start = PartialDate(year: year, month: from.month, day: from.day) ?? from
            end += 2
        }
        return mention(index..<end, from: start, until: last)
    }

    private static let joins: Set<String> = ["to", "au", "until", "jusqu'", "through", "-", "à"]
    private static let conjunctions: Set<String> = ["and", "et"]
    private static let between: Set<String> = ["between", "entre"]

    /// Where the second date may begin, behind a word or dash that joins the two; nil where none does.
    private func behindJoin(_ middle: Int, from start: Int) -> Int? {
        guard middle < text.tokens.count else { return nil }
        // "17-19 March": a hyphen is no token.
        if text.tokens[middle].category == .number { return text.tokens[middle].marks.contains(.joined) ? middle : nil }
        let word = parts.lower(middle)
        guard WrittenDates.joins.contains(word) || WrittenDates.conjunctions.contains(word) && followsBetween(start)
        else {
            return nil
        }
        var next = middle + 1
        while next < middle + 3, ["le", "the"].contains(parts.lower(next)) || parts.weekday(at: next) != nil {
            next += 1
        }
        return next
    }

    private func followsBetween(_ start: Int) -> Bool {
        var before = start - 1
        while before > start - 3,
            ["le", "the"].contains(parts.lower(before)) || before >= 0 && parts.weekday(at: before) != nil
        {
            before -= 1
        }
        return WrittenDates.between.contains(parts.lower(before))
    }

    private func mention(_ tokens: Range<Int>, from: PartialDate, until: PartialDate) -> DateMention {
        func span(_ end: PartialDate) -> DateSpan {
            var start = from
            if from.year == nil, let year = end.year {
                // From the end of one year into the next.
                let isBefore = (from.month ?? 0, from.day ?? 0) <= (end.month ?? 0, end.day ?? 0)
                start = PartialDate(year: isBefore ? year : year - 1, month: from.month, day: from.day) ?? from
            }
            return DateSpan(from: start, until: end)
        }
        return DateMention(
            tokens: tokens, past: span(reference.complete(until, isPast: true)),
            future: span(reference.complete(until, isPast: false)), reason: "dates named in the text")
    }

    // MARK: Single dates

    /// A date that begins with a number: `3 April`, `03/04/2023`, a year.
    func number(at index: Int) -> DateMention? {
        if let date = numeric(at: index) { return date }
        if let (date, end) = parts.dayAndMonth(at: index) { return named(index..<end, date) }
        guard let year = parts.year(at: index), isYearContext(index), let date = PartialDate(year: year) else {
            return nil
        }
        return DateMention(
            tokens: index..<index + 1, past: DateSpan(date), future: DateSpan(date), reason: "year named")
    }

    /// "Monday, 3 April", « lundi 3 avril », "Monday (3 April)".
    func dayBehindWeekday(at index: Int) -> DateMention? {
        var next = index + 1
        guard next < text.tokens.count else { return nil }
        let category = text.tokens[next].category
        if category == .comma || category == .openParenthesis || parts.lower(next) == "le" { next += 1 }
        return parts.dayAndMonth(at: next).map { named(index..<$0.end, $0.date) }
    }

    /// A date that begins with a month, or the month alone.
    func month(_ month: (number: Int, length: Int), at index: Int) -> DateMention? {
        if let (date, end) = parts.dayAndMonth(at: index) { return named(index..<end, date) }
        var after = index + month.length
        if after < text.tokens.count, text.tokens[after].category == .comma || parts.lower(after) == "of" { after += 1 }
        if let year = parts.year(at: after), let date = PartialDate(year: year, month: month.number) {
            return DateMention(
                tokens: index..<after + 1, past: DateSpan(date), future: DateSpan(date), reason: "month named")
        }
        guard isMonthContext(index), let date = PartialDate(year: nil, month: month.number) else { return nil }
        return named(index..<index + month.length, date)
    }

    /// `2023-04-03`, `30.05.2022`, `03/04/2023`: day first but where the month comes first unmistakably.
    private func numeric(at index: Int) -> DateMention? {
        let token = text.tokens[index]
        let hasDot = text.bytes[Int(token.start)..<Int(token.end)].contains(0x2E)
        var numbers: [Int] = []
        var end = index + 1
        if hasDot {
            numbers = text.string(index..<index + 1).split(separator: ".", omittingEmptySubsequences: false).map {
                Int($0) ?? -1
            }
        } else if index + 4 < text.tokens.count, text.tokens[index + 1].category == .slash,
            text.tokens[index + 3].category == .slash
        {
            numbers = [index, index + 2, index + 4].map { parts.integer(at: $0) ?? -1 }
            end = index + 5
        } else if token.end - token.start == 4, index + 2 < text.tokens.count,
            text.tokens[index + 1].marks.contains(.joined), text.tokens[index + 2].marks.contains(.joined)
        {
            numbers = [index, index + 1, index + 2].map { parts.integer(at: $0) ?? -1 }
            end = index + 3
        }
        guard numbers.count == 3 else { return nil }
        let date: PartialDate?
        if numbers[0] > 999 {
            date = PartialDate(year: numbers[0], month: numbers[1], day: numbers[2])
        } else if numbers[2] > 999 {
            let dayFirst = text.document.language == .french || numbers[0] > 12 || hasDot
            date = PartialDate(
                year: numbers[2], month: dayFirst ? numbers[1] : numbers[0], day: dayFirst ? numbers[0] : numbers[1])
        } else {
            date = nil
        }
        return date.map {
            DateMention(tokens: index..<end, past: DateSpan($0), future: DateSpan($0), reason: "date named")
        }
    }

    private static let yearContext: Set<String> = [
        "in", "since", "en", "depuis", "of", "de", "during", "until", "par", "year", "annee", "before", "after",
        "avant",
        "apres",
    ]

    private func isYearContext(_ index: Int) -> Bool { WrittenDates.yearContext.contains(parts.lower(index - 1)) }

    private static let englishMonthContext: Set<String> = [
        "in", "since", "of", "during", "last", "this", "next", "early", "late", "mid", "until", "by", "throughout",
    ]
    private static let frenchMonthContext: Set<String> = ["en", "depuis", "de", "d'", "fin", "debut", "mi", "mois"]

    private func isMonthContext(_ index: Int) -> Bool {
        text.document.language == .french
            ? WrittenDates.frenchMonthContext.contains(parts.lower(index - 1))
            : WrittenDates.englishMonthContext.contains(parts.lower(index - 1))
    }

    private func named(_ tokens: Range<Int>, _ date: PartialDate) -> DateMention {
        let past = reference.complete(date, isPast: true)
        let future = reference.complete(date, isPast: false)
        let reason = past.year == date.year ? "date named" : "date named, year from the date of publication"
        return DateMention(tokens: tokens, past: DateSpan(past), future: DateSpan(future), reason: reason)
    }
}
