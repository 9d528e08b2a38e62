import Foundation
public import LiaisonDocuments
public import LiaisonStore
import LiaisonGraph
import LiaisonText

/// Whether every evidence of a store still stands in its document, read again from its file.
public struct Verification: Sendable {
    /// How many documents were compared.
    public private(set) var documents = 0
    /// How many places were compared.
    public private(set) var evidence = 0
    /// What does not stand as stored, by document and place.
    public private(set) var faults: [Fault] = []

    /// A document or a place in it that is not as it was.
    public struct Fault: Hashable, Sendable {
        /// The document.
        public let document: DocumentID
        /// Its file.
        public let path: String
        /// The first byte of the place; nil where all of the document is concerned.
        public let start: Int?
        /// The byte after its last.
        public let end: Int?
        /// What is wrong.
        public let reason: String
    }

    /// Reads the documents of a store again, from the paths that they were read from, and compares.
    ///
    /// - Complexity: linear in the documents; one file's documents are held at a time.
    /// - Throws: `StoreError`.
    public init(_ store: Store) throws {
        var sheets: [String: [EvidenceSheet]] = [:]
        try store.forEachEvidence { sheet in
            sheets[Verification.file(of: sheet.source.path), default: []].append(sheet)
        }
        for (file, sheets) in sheets.sorted(by: { $0.key < $1.key }) { compare(sheets, in: file) }
        faults.sort { ($0.document, $0.start ?? -1, $0.end ?? -1) < ($1.document, $1.start ?? -1, $1.end ?? -1) }
    }

    private mutating func compare(_ sheets: [EvidenceSheet], in file: String) {
        var texts: [String: String] = [:]
        var reasons: [String: String] = [:]
        let wanted = Set(sheets.map(\.source.path))
        let reader = DocumentReader()
        for input in (try? reader.inputs(at: [file])) ?? [] {
            reader.read(input) { result in
                switch result {
                case .success(let raw) where wanted.contains(raw.path):
                    do throws(SkippedInput) {
                        texts[raw.path] = try raw.document().text
                    } catch {
                        reasons[raw.path] = error.reason
                    }
                case .success: break
                case .failure(let skipped): reasons[skipped.path] = skipped.reason
                }
            }
        }
        for sheet in sheets {
            documents += 1
            guard let text = texts[sheet.source.path] else {
                let reason = reasons[sheet.source.path] ?? "the document is no longer there"
                faults.append(fault(sheet, nil, nil, reason))
                continue
            }
            compare(sheet, with: Array(text.utf8))
        }
    }

    private mutating func compare(_ sheet: EvidenceSheet, with found: [UInt8]) {
        let stored = Array(sheet.text.utf8)
        for place in sheet.evidence {
            evidence += 1
            guard place.end <= found.count, place.end <= stored.count, place.start <= place.end else {
                faults.append(fault(sheet, place.start, place.end, "the document ends before"))
                continue
            }
            if found[place.start..<place.end] != stored[place.start..<place.end] {
                faults.append(fault(sheet, place.start, place.end, "the document has other words there"))
            }
        }
    }

    private func fault(_ sheet: EvidenceSheet, _ start: Int?, _ end: Int?, _ reason: String) -> Fault {
        Fault(document: sheet.source.id, path: sheet.source.path, start: start, end: end, reason: reason)
    }

    /// The file of a path that may end in `/` and the id of a line of a JSON Lines file, or in `#` and its number.
    private static func file(of path: String) -> String {
        var file = Substring(path)
        while !FileManager.default.fileExists(atPath: String(file)),
            let mark = file.lastIndex(where: { $0 == "/" || $0 == "#" }), mark > file.startIndex
        {
            file = file[..<mark]
        }
        return FileManager.default.fileExists(atPath: String(file)) ? String(file) : path
    }
}
