import Foundation

/// Times the parts of Liaison, each by a word:
///
///     liaison-benchmark build DOCUMENTS.jsonl [KNOWN]     reading and linking
///     liaison-benchmark draw NODES [LIAISON]              a diagram, against Graphviz' own command
///     liaison-benchmark dot                               writing DOT
///     liaison-benchmark invent ENTITIES STORE             a store of that size, to draw from
@main
enum Benchmark {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        switch (arguments.first, arguments.dropFirst().first, arguments.dropFirst(2).first) {
        case ("build", let documents?, let known): try BuildBenchmark.run(documents, known: known)
        case ("draw", let nodes?, let program):
            try DrawBenchmark.run(nodes: Int(nodes) ?? 300, program: program)
        case ("dot", nil, nil): DrawBenchmark.writeDOT()
        case ("invent", let entities?, let store?):
            try InventedGraph(entities: Int(entities) ?? 100_000).save(to: store)
        default:
            let usage = "usage: liaison-benchmark build DOCUMENTS.jsonl [KNOWN] | draw NODES [LIAISON] | dot | "
            FileHandle.standardError.write(Data((usage + "invent ENTITIES STORE\n").utf8))
            exit(2)
        }
    }
}
