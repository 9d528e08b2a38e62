/// One date, or an interval between two, as a text gives it.
///
/// Its text form is a date (`2023-04-03`), a closed interval (`2022-05-23/2022-05-28`) or one that is still open
/// (`2023-02/..`).
public struct DateSpan: Hashable, Sendable {
    /// The date, or the first of the interval.
    public let from: PartialDate
    /// The last date of the interval; nil for a single date.
    public let until: PartialDate?
    /// Whether the interval has no known end.
    public let isOpen: Bool

    /// A single date.
    public init(_ date: PartialDate) {
        from = date
        until = nil
        isOpen = false
    }

    /// An interval, both ends included; a nil end leaves it open.
    public init(from: PartialDate, until: PartialDate?) {
        self.from = from
        self.until = until == from ? nil : until
        isOpen = until == nil
    }

    /// The last day that the span may mean, or nil where the year is unknown or the span is open.
    public var lastDay: PartialDate? { isOpen ? nil : (until ?? from).lastDay }
}

extension DateSpan: CustomStringConvertible {
    /// The span as ISO 8601.
    public var description: String {
        if isOpen { return "\(from)/.." }
        return until.map { "\(from)/\($0)" } ?? "\(from)"
    }

    /// Reads the text form, or nil where the text is none.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.contains(UInt8(ascii: "/")) else {
            guard let date = PartialDate(text) else { return nil }
            self.init(date)
            return
        }
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let head = parts.first, let from = PartialDate(head) else { return nil }
        if parts.count == 1 {
            self.init(from)
        } else if parts[1] == ".." {
            self.init(from: from, until: nil)
        } else {
            guard let until = PartialDate(parts[1]) else { return nil }
            self.init(from: from, until: until)
        }
    }
}

extension DateSpan: Comparable {
    /// Orders by beginning, then by end.
    public static func < (a: DateSpan, b: DateSpan) -> Bool {
        if a.from != b.from { return a.from < b.from }
        return a.description < b.description
    }
}

extension DateSpan: Codable {
    /// Reads the text form.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let span = DateSpan(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\"\(text)\" is no ISO 8601 date")
        }
        self = span
    }

    /// Writes the text form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
