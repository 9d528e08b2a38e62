import ArgumentParser
import LiaisonDocuments
import LiaisonExport
import LiaisonGraph
import LiaisonStore

/// `liaison export`: the graph in other programs' formats.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the whole graph for other programs: json, dot or csv.",
        discussion: """
            EXAMPLES
              liaison export json > graph.json
              liaison export csv -o network.csv     writes the nodes and the edges beside each other
            """)

    /// A format of other programs.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case json, dot, csv
    }

    @Argument(help: "json, dot or csv.") var format: Format
    @Option(name: [.short, .long], help: ArgumentHelp("A file to write instead.", valueName: "file"))
    var output: String?
    @Flag(help: "Write over files that are there.") var force = false
    @OptionGroup var graph: GraphOption

    func run() throws {
        let store = try Store(path: graph.graph, mode: .readOnly)
        let linked = try store.graph()
        switch format {
        case .json:
            let bytes = try JSONExport.data(of: linked) { id in
                guard let text = try store.text(of: id) else {
                    throw StoreError.corrupt(path: graph.graph, reason: "the text of \(id) is missing")
                }
                return text
            }
            try write(bytes)
        case .dot:
            var options = ViewOptions()
            options.producer = Version.producer
            try write(DOTExport.data(of: NetworkView.diagram(of: linked, options: options)))
        case .csv:
            guard let output else { return try write(CSVExport.data(of: linked)) }
            let (nodes, edges) = CSVExport.paths(for: output)
            for path in [nodes, edges] { try OutputFile.check(path, force: force) }
            try OutputFile.write(CSVExport.nodes(of: linked), to: nodes)
            try OutputFile.write(CSVExport.edges(of: linked), to: edges)
            Messages.say("written: \(nodes) and \(edges)")
        }
    }

    private func write(_ bytes: [UInt8]) throws {
        guard let output else {
            StandardOutput.write(bytes)
            return StandardOutput.flush()
        }
        try OutputFile.check(output, force: force)
        try OutputFile.write(bytes, to: output)
    }
}
