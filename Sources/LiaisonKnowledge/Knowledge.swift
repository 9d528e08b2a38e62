import Foundation
public import LiaisonCalendar
package import LiaisonLanguages

/// What is known before reading: entities with their names, and who held which office when.
public struct Knowledge: Sendable {
    /// The entries, sorted by id.
    public let entries: [KnowledgeEntry]
    /// Lines that could not be read, with their place and reason.
    public let problems: [String]
    private let places: [String: Int]
    private let terms: [OfficeKey: [Held]]

    /// An office of a country or body.
    struct OfficeKey: Hashable {
        let office: String
        let of: String
    }

    /// A term of the person at that place in `entries`.
    package struct Held: Sendable, Hashable {
        /// The person's place in `entries`.
        package let person: Int
        /// The term.
        package let term: Term
    }

    /// Knowledge of the entries given; of two with one id, the later layer wins.
    public init(entries: [KnowledgeEntry], problems: [String] = []) {
        var byID: [String: KnowledgeEntry] = [:]
        for entry in entries { byID[entry.id] = entry }
        let sorted = byID.values.sorted { $0.id < $1.id }
        var places: [String: Int] = [:]
        var terms: [OfficeKey: [Held]] = [:]
        for (place, entry) in sorted.enumerated() {
            places[entry.id] = place
            for term in entry.offices ?? [] {
                terms[OfficeKey(office: term.office, of: term.of ?? ""), default: []]
                    .append(Held(person: place, term: term))
            }
        }
        self.entries = sorted
        self.problems = problems
        self.places = places
        self.terms = terms.mapValues { held in
            held.sorted {
                guard let b = $1.term.from else { return $0.term.from == nil && $0.person < $1.person }
                guard let a = $0.term.from else { return true }
                return a == b ? $0.person < $1.person : a < b
            }
        }
    }

    /// No knowledge at all.
    public static let none = Knowledge(entries: [])

    /// Reads every `.jsonl` file of a folder, in the order of their names.
    ///
    /// A line that cannot be read is left out and told in `problems`.
    ///
    /// - Throws: `KnowledgeError` where the folder cannot be read.
    public init(folder: String) throws(KnowledgeError) {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".jsonl") }
                .sorted()
        } catch {
            throw .unreadable(folder)
        }
        var entries: [KnowledgeEntry] = []
        var problems: [String] = []
        let decoder = JSONDecoder()
        for name in names {
            guard let data = FileManager.default.contents(atPath: folder + "/" + name) else {
                problems.append("\(name): cannot be read; its knowledge is left out")
                continue
            }
            for (number, line) in data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
                guard line.contains(where: { $0 > 0x20 }) else { continue }
                do {
                    entries.append(try decoder.decode(KnowledgeEntry.self, from: line))
                } catch {
                    problems.append("\(name), line \(number + 1): \(Knowledge.describe(error)); the line is left out")
                }
            }
        }
        self.init(entries: entries, problems: problems)
    }

    private static func describe(_ error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, _): "\"\(key.stringValue)\" is missing"
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            "\"\(context.codingPath.map(\.stringValue).joined(separator: "."))\" has the wrong type"
        case DecodingError.dataCorrupted(let context): context.debugDescription
        default: "no JSON object"
        }
    }

    /// The place of the entry with that id.
    package func place(of id: String) -> Int? { places[id] }

    /// The entry with that id.
    public func entry(_ id: String) -> KnowledgeEntry? { places[id].map { entries[$0] } }

    /// The terms of an office of a country or body, by beginning.
    package func terms(of office: String, at body: String) -> [Held] {
        terms[OfficeKey(office: office, of: body)] ?? []
    }
}

/// Why knowledge could not be loaded.
public enum KnowledgeError: Error, CustomStringConvertible, Sendable {
    /// The folder is missing or may not be read.
    case unreadable(String)

    /// What was wrong and what to do.
    public var description: String {
        switch self {
        case .unreadable(let folder):
            "\(folder): no knowledge can be read there; name a folder of .jsonl files with --known"
        }
    }
}
