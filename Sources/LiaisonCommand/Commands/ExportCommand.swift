import ArgumentParser
import LiaisonDocuments
import LiaisonExport
import LiaisonGraph
import LiaisonLanguages
import LiaisonStore

/// `liaison export`: the graph in other programs' formats.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the graph for other programs.",
        discussion: """
            EXAMPLES
              liaison export json > graph.json
              liaison export csv -o network.csv               the nodes and the edges beside each other, for Gephi
              liaison export csv --for neo4j -o network.csv   with the headers that Neo4j imports
              liaison export gexf --since 2024 -o network.gexf
              liaison export ftm > entities.ftm.json

            json       everything, as Liaison's own format
            csv        two tables: nodes and edges (--for gephi, kumu or neo4j)
            graphml    yEd, igraph, NetworkX, Cytoscape
            gexf       Gephi, with the dates as spells for its timeline
            node-link  d3 and NetworkX
            ftm        FollowTheMoney entities: Aleph, OpenAleph
            jsonld     linked data: schema.org and PROV
            cypher     statements for Neo4j, Memgraph, Kùzu
            dot        Graphviz
            mermaid    a flow chart inside Markdown
            markdown   a report with quotations and footnotes
            """)

    /// A format of other programs.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case json, dot, csv, graphml, gexf
        case nodeLink = "node-link"
        case ftm, jsonld, cypher, mermaid, markdown
    }

    @Argument(
        help: ArgumentHelp(
            "json, csv, graphml, gexf, node-link, ftm, jsonld, cypher, dot, mermaid or markdown.", valueName: "format"))
    var format: Format
    @Option(name: [.short, .long], help: ArgumentHelp("A file to write instead.", valueName: "file"))
    var output: String?
    @Flag(help: "Write over files that are there.") var force = false
    @Option(name: .customLong("for"), help: "The program that reads the tables: gephi, kumu or neo4j.")
    var reader = CSVExport.Reader.gephi
    @OptionGroup var facts: FactOptions
    @Option(help: "How many nodes a chart (dot, mermaid) shows at most.") var limit = 80
    @Option(help: "The language of charts and reports: en or fr.") var language = Language.english
    @OptionGroup var graph: GraphOption

    func validate() throws {
        if limit < 2 { throw ValidationError("--limit takes a number from 2") }
    }

    func run() throws {
        let store = try Store(path: graph.graph, mode: .readOnly)
        var options = facts.view(language: language)
        let linked = try store.graph().slice(options)
        func text(_ id: DocumentID) throws -> String {
            guard let text = try store.text(of: id) else {
                throw StoreError.corrupt(path: graph.graph, reason: "the text of \(id) is missing")
            }
            return text
        }
        func chart() -> Diagram {
            options.limit = limit
            return NetworkView.diagram(of: linked, options: options)
        }
        switch format {
        case .json: try write(JSONExport.data(of: linked, text: text))
        case .csv: try writeTables(linked)
        case .graphml: try write(GraphMLExport.data(of: linked))
        case .gexf: try write(GEXFExport.data(of: linked, producer: Version.producer))
        case .nodeLink: try write(NodeLinkExport.data(of: linked, producer: Version.producer))
        case .ftm: try write(FollowTheMoneyExport.data(of: linked, text: text))
        case .jsonld: try write(JSONLDExport.data(of: linked, producer: Version.producer, text: text))
        case .cypher: try write(CypherExport.data(of: linked))
        case .dot: try write(DOTExport.data(of: chart()))
        case .mermaid: try write(MermaidExport.data(of: chart()))
        case .markdown:
            try write(
                MarkdownExport.data(of: linked, language: language, producer: Version.producer, text: text))
        }
    }

    private func writeTables(_ linked: Graph) throws {
        guard let output else { return try write(CSVExport.data(of: linked, for: reader)) }
        let (nodes, edges) = CSVExport.paths(for: output)
        for path in [nodes, edges] { try OutputFile.check(path, force: force) }
        try OutputFile.write(CSVExport.nodes(of: linked, for: reader), to: nodes)
        try OutputFile.write(CSVExport.edges(of: linked, for: reader), to: edges)
        Messages.say("written: \(nodes) and \(edges)")
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
