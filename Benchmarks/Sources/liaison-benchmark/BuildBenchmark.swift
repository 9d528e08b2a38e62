import Foundation
import Liaison
import LiaisonStore

/// Times `build` without drawing over a JSON Lines file, on one thread: a quarter, a half and all of its documents.
///
/// Words are counted by white space. Seconds are of the processor; memory is the peak of the whole process so far.
enum BuildBenchmark {
    static func run(_ path: String, known: String?) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            FileHandle.standardError.write(Data("\(path) cannot be read\n".utf8))
            exit(2)
        }
        let lines = data.split(separator: 0x0A)
        let start = Processor.seconds
        let reader = try FactsReader(known: KnowledgeSource.find(named: known))
        print("start-up \(Processor.rounded(Processor.seconds - start)) s")
        for share in [4, 2, 1] {
            try measure(lines.prefix(lines.count / share), reader)
        }
    }

    private static func measure(_ lines: ArraySlice<Data>, _ reader: FactsReader) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("liaison-benchmark-\(lines.count)")
        try? FileManager.default.removeItem(at: folder)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appendingPathComponent("documents.jsonl")
        FileManager.default.createFile(atPath: input.path, contents: nil)
        let handle = try FileHandle(forWritingTo: input)
        var words = 0
        for line in lines {
            try handle.write(contentsOf: line + [0x0A])
            words += line.split(separator: 0x20).count
        }
        try handle.close()
        let store = try Store(path: folder.appendingPathComponent("liaison.db").path, mode: .create)
        let start = Processor.seconds
        let outcome = try Pipeline(reader: reader).build(from: [input.path], into: store)
        let seconds = Processor.seconds - start
        store.close()
        print(
            "\(outcome.read) documents, \(words) words: \(Processor.rounded(seconds)) s,",
            "\(Int(Double(words) / seconds)) words/s, peak memory \(Processor.peakMegabytes) MB")
    }
}
