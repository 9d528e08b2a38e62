import LiaisonCalendar
import LiaisonDocuments
import LiaisonLanguages

/// Finds the dates that a text names, and resolves them against the date of publication.
///
/// Absolute dates, days and months without a year, intervals ("from 17 to 19 March", « du 17 au 19 mars »), weekdays, words
/// such as *yesterday*, counted ones ("five days ago"), and those that count from the date before ("the next day"). What no
/// date fixes stays partial, or is left without a date.
struct DateFinder {
    private let text: Text
    private let parts: DateParts
    private let written: WrittenDates
    private let reference: DateReference

    init(_ text: Text) {
        self.text = text
        parts = DateParts(text: text)
        reference = DateReference(published: text.document.date)
        written = WrittenDates(text: text, reference: reference)
    }

    func dates() -> [DateMention] {
        var found: [DateMention] = []
        var index = 0
        let count = text.tokens.count
        while index < count {
            if mayBegin(index), let mention = written.interval(at: index) ?? single(at: index, after: found.last) {
                found.append(mention)
                index = mention.tokens.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// Every date begins with a number, a phrase of the lexicon, « dans » or « il y a ».
    @inline(__always)
    private func mayBegin(_ index: Int) -> Bool {
        text.tokens[index].category == .number || text.kinds[index].contains(.date)
            || text.document.language == .french && DateFinder.openers.contains(text.key(index))
    }

    private static let openers: WordSet = ["dans", "il"]

    private func single(at index: Int, after last: DateMention?) -> DateMention? {
        if let counted = counted(at: index) { return counted }
        if text.tokens[index].category == .number { return written.number(at: index) }
        if let number = parts.weekday(at: index) {
            return written.dayBehindWeekday(at: index) ?? weekday(number, index)
        }
        if let month = parts.month(at: index) { return written.month(month, at: index) }
        for phrase in text.phrases(at: index) {
            if case .dateWord(let unit, let offset, let isRelative) = phrase.sense {
                return isRelative
                    ? fromLast(phrase.tokens, unit, offset, last) : fromPublication(phrase.tokens, unit, offset)
            }
        }
        return nil
    }

    private func weekday(_ number: Int, _ index: Int) -> DateMention {
        let past = reference.weekday(number, isPast: true)
        let future = reference.weekday(number, isPast: false)
        let before = parts.lower(index - 1)
        let after = parts.lower(index + 1)
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

    /// "five days ago", « il y a cinq jours », "in three weeks' time", « dans dix jours ».
    private func counted(at index: Int) -> DateMention? {
        let isFrench = text.document.language == .french
        let start: Int
        var sign = -1
        if isFrench {
            if parts.lower(index) == "dans" {
                start = index + 1
                sign = 1
            } else if parts.lower(index) == "il", parts.lower(index + 1) == "y", parts.lower(index + 2) == "a" {
                start = index + 3
            } else {
                return nil
            }
        } else {
            start = index
        }
        guard let (amount, middle) = parts.amount(at: start), let (unit, end) = parts.unit(at: middle) else {
            return nil
        }
        if isFrench { return fromPublication(index..<end, unit, sign * amount) }
        if parts.lower(end) == "ago" { return fromPublication(index..<end + 1, unit, -amount) }
        if parts.lower(index - 1) == "in", let time = (end..<end + 2).first(where: { parts.lower($0) == "time" }) {
            return fromPublication(index..<time + 1, unit, amount)
        }
        return nil
    }

    private func fromPublication(_ tokens: Range<Int>, _ unit: DateUnit, _ offset: Int) -> DateMention {
        let span = reference.relative(unit, offset)
        let reason =
            span == nil
            ? "\"\(text.string(tokens))\" without a date to count from"
            : "\"\(text.string(tokens))\" counted from the date of publication"
        return DateMention(tokens: tokens, past: span, future: span, reason: reason)
    }

    /// "the next day", « la veille »: counted from the day named before, in the same paragraph.
    private func fromLast(_ tokens: Range<Int>, _ unit: DateUnit, _ offset: Int, _ last: DateMention?) -> DateMention {
        if let last, unit == .day, isNear(last.tokens.upperBound, tokens.lowerBound), let past = last.past, !past.isOpen
        {
            let day = offset < 0 ? past.from : past.until ?? past.from
            if let date = day.adding(days: offset) {
                return DateMention(
                    tokens: tokens, past: DateSpan(date), future: DateSpan(date),
                    reason: "\"\(text.string(tokens))\" counted from \(day), named before")
            }
        }
        return DateMention(
            tokens: tokens, past: nil, future: nil, reason: "\"\(text.string(tokens))\" without a date to count from")
    }

    private func isNear(_ first: Int, _ second: Int) -> Bool {
        second - first <= 60
            && !(first...second).contains { text.tokens[$0].marks.contains(.newline) && isParagraphStart($0) }
    }

    private func isParagraphStart(_ token: Int) -> Bool {
        var low = 0
        var high = text.paragraphs.count
        while low < high {
            let middle = (low + high) / 2
            if text.paragraphs[middle].lowerBound < token { low = middle + 1 } else { high = middle }
        }
        return low < text.paragraphs.count && text.paragraphs[low].lowerBound == token
    }
}
