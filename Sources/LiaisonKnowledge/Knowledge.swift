import Foundation
package import LiaisonLanguages

/// What is known before reading: entities with their names, and who held which office when.
public struct Knowledge: Sendable {
    /// The entries, sorted by id.
    public let entries: KnowledgeEntries
    /// Lines that could not be read, with their place and reason.
    public let problems: [String]
    private let kinds: PackedArray<UInt8>
    private let ids: PackedTexts
    private let places: PackedTable
    private let terms: PackedTable

    /// A term of the person at that place in `entries`.
    package struct Held: Sendable, Hashable {
        /// The person's place in `entries`.
        package let person: Int
        /// The term.
        package let term: Term
    }

    /// Knowledge of the entries given; of two with one id, the later layer wins.
    public init(entries: [KnowledgeEntry], problems: [String] = []) {
        var builder = KnowledgeBuilder()
        for entry in entries { builder.add(entry) }
        for problem in problems { builder.add(problem: problem) }
        self.init(builder)
    }

    private init(_ builder: KnowledgeBuilder) {
        var builder = builder
        var file = PackedWriter()
        _ = builder.pack(into: &file)
        do {
            self = try Knowledge(try PackedFile(file.finish()))
        } catch {
            preconditionFailure("knowledge that was just packed cannot be read: \(error)")
        }
    }

    /// The knowledge in a packed file.
    ///
    /// - Throws: `PackedFile.Fault` where the file has none.
    init(_ file: PackedFile) throws(PackedFile.Fault) {
        entries = KnowledgeEntries(shelf: try EntryShelf(file))
        kinds = try file.array("knowledge.kinds")
        ids = try file.texts("knowledge.ids")
        places = try PackedTable(file, "knowledge.places")
        terms = try PackedTable(file, "knowledge.terms")
        let told = try file.texts("knowledge.problems")
        problems = (0..<told.count).map { told[$0] }
        guard kinds.count == entries.count, ids.count == entries.count else { throw .section("knowledge") }
    }

    /// No knowledge at all.
    public static let none = Knowledge(entries: [])

    /// Reads every `.jsonl` file of a folder, in the order of their names.
    ///
    /// A line that cannot be read is left out and told in `problems`.
    ///
    /// - Throws: `KnowledgeError` where the folder cannot be read.
    public init(folder: String) throws(KnowledgeError) {
        var builder = KnowledgeBuilder()
        for file in try KnowledgeFiles(layers: [folder]).files { builder.add(file) }
        self.init(builder)
    }

    /// The place of the entry with that id.
    package func place(of id: String) -> Int? {
        for number in places.numbers(WordScanner.hash(id.utf8)) where ids.utf8(Int(number)).elementsEqual(id.utf8) {
            return Int(number)
        }
        return nil
    }

    /// The entry with that id.
    public func entry(_ id: String) -> KnowledgeEntry? { place(of: id).map { entries[$0] } }

    /// The kind of the entry at a place.
    package func kind(of place: Int) -> EntityKind { EntityKind.allCases[Int(kinds[place])] }

    /// The offices that the entry at a place holds or held.
    package func offices(of place: Int) -> [Term] { entries[place].offices ?? [] }

    /// The terms of an office of a country or body, by beginning.
    package func terms(of office: String, at body: String) -> [Held] {
        terms.numbers(Knowledge.key(office, body)).compactMap { number in
            let person = Int(number >> 16)
            let offices = offices(of: person)
            let place = Int(number & 0xFFFF)
            guard place < offices.count, offices[place].office == office, (offices[place].of ?? "") == body else {
                return nil
            }
            return Held(person: person, term: offices[place])
        }
    }

    /// The hash of an office of a country or body.
    static func key(_ office: String, _ body: String) -> UInt64 {
        WordScanner.hash(Array(office.utf8) + [0xFF] + Array(body.utf8))
    }
}

/// Why knowledge could not be loaded.
public enum KnowledgeError: Error, CustomStringConvertible, Sendable {
    /// The folder or file is missing or may not be read.
    case unreadable(String)

    /// What was wrong and what to do.
    public var description: String {
        switch self {
        case .unreadable(let folder):
            "\(folder): no knowledge can be read there; name a folder of .jsonl files, or one such file, with --known"
        }
    }
}
