import Foundation
import LiaisonJSON
import LiaisonLanguages

/// Brings the things of another source into a knowledge file of the user, which is laid over the starter.
///
/// The source is streamed into a draft, which an import that was stopped goes on from; then every thing of the draft is
/// settled: who it is among what is known, and whose offices its terms are.
public struct KnowledgeImport: Sendable {
    /// The file to read.
    public let source: String
    /// The format of the file.
    public let format: ImportFormat
    /// The knowledge file to write.
    public let target: String

    /// An import.
    public init(source: String, format: ImportFormat, target: String) {
        self.source = source
        self.format = format
        self.target = target
    }

    /// How far an import is.
    public struct Progress: Sendable {
        /// How many records have been read.
        public let records: Int
        /// How many bytes of the file have been read.
        public let bytes: Int
        /// How many bytes it has.
        public let ofBytes: Int
    }

    /// A record that was left out.
    public struct Broken: Sendable, CustomStringConvertible {
        /// The number of its line, counted from 1; for Popolo the number of the element.
        public let line: Int
        /// What is wrong with it.
        public let reason: String
        /// The number and what is wrong.
        public var description: String { "line \(line): \(reason)" }
    }

    /// What an import did.
    public struct Outcome: Sendable {
        /// How many records were read, those of an earlier run that it went on from among them.
        public internal(set) var records = 0
        /// What was left out in this run.
        public internal(set) var broken: [Broken] = []
        /// How many things are new.
        public internal(set) var new = 0
        /// How many things were known, or told several times, and are one with it now.
        public internal(set) var joined = 0
        /// How many terms refer to a person or office that the source does not have.
        public internal(set) var lostTerms = 0
        /// Whether it went on from an earlier run.
        public internal(set) var isResumed = false
    }

    /// Reads the source and writes the target.
    ///
    /// - Parameters:
    ///   - index: What is known already: the layers below the target, and the target itself.
    ///   - progress: Told now and then; may throw to stop, and the next import goes on from there.
    /// - Returns: what was done.
    /// - Throws: `ImportError` and what `progress` throws.
    public func run(over index: ReadingIndex, progress: (Progress) throws -> Void = { _ in }) throws -> Outcome {
        var outcome = Outcome()
        var draft = try DraftFile(beside: target, of: source)
        outcome.isResumed = draft.isResumed
        do {
            if format == .popolo {
                try readPopolo(&draft, &outcome, progress)
            } else {
                try readStream(&draft, &outcome, progress)
            }
            try draft.save()
        } catch {
            try draft.save()
            throw (error as? ByteStream.Fault).map { ImportError.unreadable($0.description) } ?? error
        }
        outcome.records = draft.records
        try Settlement(index: index, target: target).settle(draft.path, &outcome)
        draft.remove()
        return outcome
    }

    private func readStream(
        _ draft: inout DraftFile, _ outcome: inout Outcome, _ progress: (Progress) throws -> Void
    ) throws {
        let stream = try ByteStream(source)
        var reader = makeFormat()
        var records = RecordStream(stream, quoted: reader.isQuoted)
        defer { records.finish() }
        var left = draft.records
        var number = 0
        // The first row of CSV names the columns, also for a run that goes on.
        let always = format == .csv ? 1 : 0
        var isMore = true
        while isMore {
            number += 1
            var items: [SourceItem] = []
            var fault: Broken?
            isMore = try records.next { record in
                if left > 0, number > always { return }
                do { items = try reader.items(record) } catch { fault = Broken(line: 0, reason: "\(error)") }
            }
            guard isMore else { break }
            if left > 0 {
                left -= 1
                continue
            }
            if let fault { outcome.broken.append(Broken(line: records.line, reason: fault.reason)) }
            try draft.add(items)
            if number & 0x3FF == 0 {
                try progress(Progress(records: draft.records, bytes: stream.consumed, ofBytes: stream.size))
            }
        }
    }

    private func makeFormat() -> any SourceFormat {
        switch format {
        case .csv: CSVFormat()
        case .ftm: FollowTheMoneyFormat()
        case .popolo: PopoloFormat()
        case .wikidata: WikidataFormat()
        }
    }

    /// A Popolo document is one object; its lists are read element by element.
    private func readPopolo(
        _ draft: inout DraftFile, _ outcome: inout Outcome, _ progress: (Progress) throws -> Void
    ) throws {
        let content = try wholeContent()
        var reader = PopoloFormat()
        var left = draft.records
        var number = 0
        var broken: [Broken] = []
        try content.withUnsafeBytes { bytes in
            var cursor = JSONCursor(bytes)
            do {
                try cursor.object { list, value in
                    guard value.peek() == UInt8(ascii: "[") else { return try value.skip() }
                    try value.array { element in
                        let range = try element.range()
                        number += 1
                        if left > 0 {
                            left -= 1
                            return
                        }
                        let record = Array(list.utf8) + [9] + bytes[range]
                        var items: [SourceItem] = []
                        do { items = try record.withUnsafeBytes { try reader.items($0) } } catch {
                            broken.append(Broken(line: number, reason: "\(error)"))
                        }
                        try draft.add(items)
                    }
                    try progress(Progress(records: number, bytes: value.position, ofBytes: bytes.count))
                }
            } catch let fault as JSONCursor.Fault {
                broken.append(Broken(line: number + 1, reason: "the document is broken from here on: \(fault.problem)"))
            }
        }
        outcome.broken += broken
    }

    private func wholeContent() throws -> [UInt8] {
        let stream = try ByteStream(source)
        var content = [UInt8](repeating: 0, count: 1 << 20)
        var filled = 0
        while true {
            let count = try content.withUnsafeMutableBytes {
                try stream.read(into: UnsafeMutableRawBufferPointer(rebasing: $0[filled...]))
            }
            filled += count
            if filled < content.count { break }
            guard filled < 1 << 30 else {
                throw ByteStream.Fault(description: "\(source): a Popolo document of over 1 GB")
            }
            content.append(contentsOf: repeatElement(0, count: content.count))
        }
        return Array(content.prefix(filled))
    }
}
