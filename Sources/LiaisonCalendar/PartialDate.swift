/// A day, month or year of the Gregorian calendar, known as far as a text tells it.
///
/// Its text form is ISO 8601 at the precision known: `2023-04-03`, `2023-04`, `2023`, or `--04-03` and `--04` where the
/// year is unknown.
public struct PartialDate: Hashable, Sendable {
    /// The year, 1 to 9999, or nil where it is unknown.
    public let year: Int?
    /// The month, 1 to 12, or nil where only the year is known.
    public let month: Int?
    /// The day of the month, 1 to 31, or nil where it is unknown.
    public let day: Int?

    /// A date of the parts given, or nil where no calendar has such a date (a 31st of April, a day without a month).
    public init?(year: Int?, month: Int? = nil, day: Int? = nil) {
        if let year, !(1...9999).contains(year) { return nil }
        if let month, !(1...12).contains(month) { return nil }
        if year == nil && month == nil { return nil }
        if let day {
            guard let month, day >= 1, day <= PartialDate.daysIn(month: month, year: year ?? 2000) else { return nil }
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The number of days in a month of a year.
    public static func daysIn(month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Whether year, month and day are all known.
    public var isDay: Bool { year != nil && month != nil && day != nil }
}

extension PartialDate: CustomStringConvertible {
    /// The date as ISO 8601, at the precision known.
    public var description: String {
        func digits(_ value: Int, _ width: Int) -> String {
            let text = String(value)
            return String(repeating: "0", count: max(0, width - text.count)) + text
        }
        var text = year.map { digits($0, 4) } ?? "-"
        if let month { text += "-" + digits(month, 2) }
        if let day { text += "-" + digits(day, 2) }
        return text
    }

    /// Reads an ISO 8601 date (the time of a date-time is dropped), or nil where the text is none.
    public init?(_ text: some StringProtocol) {
        if let day = PartialDate.plainDay(text) {
            self = day
            return
        }
        let date = text.utf8.prefix { $0 != UInt8(ascii: "T") && $0 != UInt8(ascii: " ") }
        let parts = date.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let hasYear = parts.first?.isEmpty == false
        // "--04-03" begins with two empty parts.
        guard hasYear || parts.count > 2 && parts[1].isEmpty else { return nil }
        let numbers = parts.dropFirst(hasYear ? 1 : 2).map { PartialDate.number($0, digits: 2) }
        guard numbers.count <= 2, !numbers.contains(nil) else { return nil }
        var year: Int?
        if hasYear {
            guard let value = PartialDate.number(parts[0], digits: 4) else { return nil }
            year = value
        }
        self.init(year: year, month: numbers.first ?? nil, day: numbers.count > 1 ? numbers[1] : nil)
    }

    /// The date of `2023-04-03` and nothing else, the form of nearly all; nil for any other.
    private static func plainDay(_ text: some StringProtocol) -> PartialDate? {
        var numbers = (0, 0, 0)
        var place = 0
        for byte in text.utf8 {
            switch (place, byte) {
            case (4, 0x2D), (7, 0x2D): break
            case (0...3, 0x30...0x39): numbers.0 = numbers.0 * 10 + Int(byte - 0x30)
            case (5...6, 0x30...0x39): numbers.1 = numbers.1 * 10 + Int(byte - 0x30)
            case (8...9, 0x30...0x39): numbers.2 = numbers.2 * 10 + Int(byte - 0x30)
            default: return nil
            }
            place += 1
        }
        return place == 10 ? PartialDate(year: numbers.0, month: numbers.1, day: numbers.2) : nil
    }

    /// The number that exactly so many ASCII digits write.
    private static func number(_ text: some Sequence<UInt8>, digits: Int) -> Int? {
        var value = 0
        var count = 0
        for byte in text {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            value = value * 10 + Int(byte - 0x30)
            count += 1
            if count > digits { return nil }
        }
        return count == digits ? value : nil
    }
}

extension PartialDate: Comparable {
    /// Orders by year, month and day; an unknown part stands before all known ones.
    public static func < (a: PartialDate, b: PartialDate) -> Bool {
        (a.year ?? 0, a.month ?? 0, a.day ?? 0) < (b.year ?? 0, b.month ?? 0, b.day ?? 0)
    }
}

extension PartialDate {
    /// Days since 1970-01-01, or nil where the date is no full day.
    ///
    /// The method is Howard Hinnant's `days_from_civil`.
    public var dayNumber: Int? {
        guard let year, let month, let day else { return nil }
        let y = month <= 2 ? year - 1 : year
        let era = y / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The day that many days after 1970-01-01, or nil outside the years 1 to 9999.
    public init?(dayNumber: Int) {
        guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
        let z = dayNumber + 719_468
        let era = z / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    /// The day that many days later (or earlier, for a negative number), or nil where this is no full day.
    public func adding(days: Int) -> PartialDate? {
        guard let (sum, overflow) = dayNumber?.addingReportingOverflow(days), !overflow else { return nil }
        return PartialDate(dayNumber: sum)
    }

    /// The weekday, 1 for Monday to 7 for Sunday, or nil where this is no full day.
    public var weekday: Int? { dayNumber.map { (($0 % 7) + 10) % 7 + 1 } }

    /// The first full day that this date may mean, or nil where the year is unknown.
    public var firstDay: PartialDate? {
        guard let year else { return nil }
        return PartialDate(year: year, month: month ?? 1, day: day ?? 1)
    }

    /// The last full day that this date may mean, or nil where the year is unknown.
    public var lastDay: PartialDate? {
        guard let year else { return nil }
        let month = month ?? 12
        return PartialDate(year: year, month: month, day: day ?? PartialDate.daysIn(month: month, year: year))
    }
}

extension PartialDate: Codable {
    /// Reads the ISO 8601 text form.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let date = PartialDate(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\"\(text)\" is no ISO 8601 date")
        }
        self = date
    }

    /// Writes the ISO 8601 text form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
