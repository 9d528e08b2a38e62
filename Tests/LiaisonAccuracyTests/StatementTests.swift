import Foundation
import LiaisonDocuments
import LiaisonEvents
import LiaisonKnowledge
import LiaisonLanguages
import Testing

/// Statements of annotated texts: how many are found with the right speaker, and how many are invented.
@Suite struct StatementTests {
    /// A reader with the starter knowledge.
    static let reader: Reader? = {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { root.deleteLastPathComponent() }
        guard let knowledge = try? Knowledge(folder: root.appendingPathComponent("seeds/known").path) else {
            return nil
        }
        return try? Reader(knowledge: knowledge)
    }()

    @Test(arguments: [
        ("statements-en", Language.english, 0.98, 0.97),
        ("statements-fr", .french, 0.98, 0.97),
        ("statements-more-en", .english, 0.88, 0.74), ("statements-more-fr", .french, 0.91, 0.66),
        ("statements-forms-en", .english, 0.92, 0.84), ("statements-forms-fr", .french, 0.96, 0.85),
    ])
    func casesAreRead(_ file: String, _ language: Language, _ precisionFloor: Double, _ recallFloor: Double) throws {
        let reader = try #require(Self.reader)
        let cases = try StatementCase.read(file)
        #expect(cases.count >= 45)
        var (found, right, wanted, met) = (0, 0, 0, 0)
        var misses: [String] = []
        for example in cases {
            let facts = reader.read(
                Document(id: "case", path: "case.txt", language: language, date: nil, sha256: "", text: example.text))
            let verdict = Verdict(facts, example)
            found += verdict.found
            right += verdict.right
            wanted += example.statements.count
            met += verdict.met
            misses += verdict.misses.map { "[\(example.phenomenon)] \($0)" }
        }
        let precision = Double(right) / Double(max(found, 1))
        let recall = Double(met) / Double(max(wanted, 1))
        #expect(precision >= precisionFloor, "\(file): \(misses.joined(separator: "\n"))")
        #expect(recall >= recallFloor, "\(file): \(misses.joined(separator: "\n"))")
    }
}

/// What a reading of one case got right: content by its words, as the scorer of annotated sets counts them.
struct Verdict {
    var found = 0
    var right = 0
    var met = 0
    var misses: [String] = []

    init(_ facts: Facts, _ example: StatementCase) {
        let bytes = Array(facts.document.text.utf8)
        var covered = Set<Int>()
        for statement in facts.statements {
            found += 1
            let content = String(decoding: bytes[statement.content.start..<statement.content.end], as: UTF8.self)
            let speaker = facts.entities[statement.speaker].name
            let words = Verdict.words(content)
            let match = example.statements.indices.first { index in
                let wanted = Verdict.words(example.statements[index].content)
                let shared = Verdict.shared(words, wanted)
                return example.statements[index].speakers.contains(speaker) && shared * 10 >= words.count * 7
                    && shared * 2 >= wanted.count
            }
            if let match {
                right += 1
                covered.insert(match)
            } else {
                misses.append("invented: \(speaker): \(content)")
            }
        }
        met = covered.count
        for index in example.statements.indices where !covered.contains(index) {
            misses.append("missed: \(example.statements[index].speakers[0]): \(example.statements[index].content)")
        }
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func shared(_ a: [String], _ b: [String]) -> Int {
        var rest = Dictionary(b.map { ($0, 1) }, uniquingKeysWith: +)
        return a.reduce(0) { count, word in
            guard let left = rest[word], left > 0 else { return count }
            rest[word] = left - 1
            return count + 1
        }
    }
}
