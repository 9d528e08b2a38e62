import Foundation
import Liaison
import LiaisonStore

/// Times `build` without drawing over a JSON Lines file, on one thread: a quarter, a half and all of its documents.
///
///     swift run -c release --package-path Benchmarks liaison-benchmark DOCUMENTS.jsonl [KNOWN]
///
/// Words are counted by white space. Seconds are of the processor; memory is the peak of the whole process so far.
@main
enum BuildBenchmark {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let path = arguments.first, let data = FileManager.default.contents(atPath: path) else {
            FileHandle.standardError.write(Data("usage: liaison-benchmark DOCUMENTS.jsonl [KNOWN]\n".utf8))
            exit(2)
        }
        let lines = data.split(separator: 0x0A)
        let start = processorSeconds()
        let reader = try FactsReader(known: KnowledgeSource.find(named: arguments.dropFirst().first))
        print("start-up \(rounded(processorSeconds() - start)) s")
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
        let start = processorSeconds()
        let outcome = try Pipeline(reader: reader).build(from: [input.path], into: store)
        let seconds = processorSeconds() - start
        store.close()
        print(
            "\(outcome.read) documents, \(words) words: \(rounded(seconds)) s,",
            "\(Int(Double(words) / seconds)) words/s, peak memory \(peakMegabytes()) MB")
    }

    private static func processorSeconds() -> Double {
        let usage = resourceUsage()
        return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
            + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1_000_000
    }

    private static func peakMegabytes() -> Int {
        #if os(Linux)
            resourceUsage().ru_maxrss / 1_024
        #else
            resourceUsage().ru_maxrss / 1_048_576
        #endif
    }

    private static func resourceUsage() -> rusage {
        var usage = rusage()
        #if os(Linux)
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        #else
            getrusage(RUSAGE_SELF, &usage)
        #endif
        return usage
    }

    private static func rounded(_ seconds: Double) -> String { String(format: "%.2f", seconds) }
}
