/// A field of a JSON Lines document that is read; others are passed over.
enum RecordField: String, CaseIterable {
    case id, text, html, title, date, publisher, language, url

    /// The field of that name, or nil where the format has none.
    init?(_ name: [UInt8]) {
        guard let field = RecordField.allCases.first(where: { name.elementsEqual($0.rawValue.utf8) }) else {
            return nil
        }
        self = field
    }

    /// Whether a bare number is taken as its digits, as data sets often write ids and years.
    var mayBeNumber: Bool { self == .id || self == .date }
}
