import GRDB

/// A row of one table.
protocol Record {
    /// Inserts a row, with a placeholder for each column.
    static var insertion: String { get }
    /// The columns in the order of `insertion`.
    var arguments: StatementArguments { get }
}

extension Record {
    /// Inserts rows.
    static func insert(_ db: Database, _ records: some Sequence<Self>) throws {
        let inserter = try Inserter<Self>(db)
        for record in records { try inserter.insert(record) }
    }
}

/// Inserts rows of one table through one prepared statement.
struct Inserter<Row: Record> {
    private let statement: Statement

    init(_ db: Database) throws { statement = try db.makeStatement(sql: Row.insertion) }

    func insert(_ record: Row) throws {
        statement.setUncheckedArguments(record.arguments)
        try statement.execute()
    }
}

extension Row {
    /// The column at an index; throws where it holds something else.
    func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ index: Int) throws -> Value {
        try decode(Value.self, atIndex: index)
    }

    /// The column at an index, or nil for NULL.
    func optional<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ index: Int) throws -> Value? {
        try decode(Value?.self, atIndex: index)
    }

    /// A column that holds one of the values of an enumeration.
    func choice<Value: RawRepresentable<String>>(_ index: Int) throws -> Value {
        let text: String = try value(index)
        guard let choice = Value(rawValue: text) else { throw RecordFault(reason: "it holds the word \(text)") }
        return choice
    }

    /// A column that holds a date as text, or nil for NULL.
    func date<Date>(_ index: Int, _ read: (String) -> Date?) throws -> Date? {
        guard let text: String = try optional(index) else { return nil }
        guard let date = read(text) else { throw RecordFault(reason: "it holds the date \(text)") }
        return date
    }
}

/// What a row holds that it cannot hold.
struct RecordFault: Error, CustomStringConvertible {
    let reason: String
    var description: String { reason }
}
