import Foundation
public import LiaisonEvents

/// Facts as lines of JSON, the form in which `read` hands them to `link`.
public enum FactsLine {
    /// The facts of a document as one line, keys sorted, with its line feed.
    ///
    /// - Throws: `EncodingError`, which sound facts never cause.
    public static func bytes(of facts: Facts) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(facts)) + [0x0A]
    }

    /// Why a line holds no facts.
    public struct Fault: Error, CustomStringConvertible, Sendable {
        /// What is wrong with the line and what to do.
        public let description: String
    }

    /// Reads the lines of a file, or of standard input for "-", and hands out each with its number, counted from 1.
    ///
    /// - Throws: what `body` throws, and an error of the file system.
    public static func forEach(
        in file: String, _ body: (_ number: Int, _ facts: Result<Facts, Fault>) throws -> Void
    ) throws {
        let handle = file == "-" ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: file))
        let decoder = JSONDecoder()
        var rest = Data()
        var number = 0
        func take(_ line: Data) throws {
            number += 1
            guard line.contains(where: { $0 > 0x20 }) else { return }
            let facts: Result<Facts, Fault>
            do {
                facts = .success(try decoder.decode(Facts.self, from: line))
            } catch {
                facts = .failure(Fault(description: "the line is no whole document of facts; run `liaison read` again"))
            }
            try body(number, facts)
        }
        while let chunk = try handle.read(upToCount: 1 << 20), !chunk.isEmpty {
            rest.append(chunk)
            var start = rest.startIndex
            while let end = rest[start...].firstIndex(of: 0x0A) {
                try take(rest[start..<end])
                start = end + 1
            }
            rest = Data(rest[start...])
        }
        if !rest.isEmpty { try take(rest) }
    }
}
