import ArgumentParser
import LiaisonCalendar
import LiaisonDocuments
import LiaisonDrawing
import LiaisonExport
import LiaisonGraph
import LiaisonStore

/// `liaison draw`: a diagram.
struct DrawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw",
        abstract: "Draw all, or what is around names, as SVG, PNG, PDF or DOT.",
        discussion: """
            EXAMPLES
              liaison draw -o network.svg
              liaison draw bachelet "Xi Jinping" --depth 2 -o around.pdf
              liaison draw --view events --since 2022-05 -o events.png
            """)

    /// What the nodes are.
    enum View: String, CaseIterable, ExpressibleByArgument {
        case network, events
    }

    @Argument(help: "Names or ids to draw around; all where none is given.") var names: [String] = []
    @Option(help: "How many links away from the names, 1 to 3.") var depth = 1
    @Option(help: "network: who and what, linked; events: each meeting and statement a node.") var view = View.network
    @Option(help: "How many entities to draw at most; the caption says what was left out.") var limit = 80
    @OptionGroup var links: LinkOptions
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            "The file to write; its ending says the format (default: SVG to standard output).", valueName: "file"))
    var output: String?
    @Flag(help: "Write over a file that is there.") var force = false
    @OptionGroup var graph: GraphOption

    func validate() throws {
        if !(1...3).contains(depth) { throw ValidationError("--depth takes 1, 2 or 3") }
        if limit < 2 { throw ValidationError("--limit takes a number from 2") }
        if let output, format(of: output) == nil {
            throw ValidationError("\(output): the name must end in .svg, .png, .pdf or .dot")
        }
    }

    func run() throws {
        if let output { try OutputFile.check(output, force: force) }
        let open = try OpenGraph(graph)
        var options = ViewOptions(links.filter)
        options.focus = try names.map { try open.entity($0).id }
        options.depth = depth
        options.limit = limit
        options.producer = Version.producer
        let diagram: Diagram
        switch view {
        case .network: diagram = NetworkView.diagram(of: open.graph, options: options)
        case .events:
            for statement in open.graph.statements { options.excerpts[statement.id] = try open.text(statement.content) }
            diagram = EventsView.diagram(of: open.graph, options: options)
        }
        if diagram.nodes.isEmpty {
            throw Failure.nothingFound("nothing is linked in this way; there is nothing to draw")
        }
        guard let output else {
            if StandardOutput.isTerminal { throw Failure.usage("name a file with -o, or send standard output to one") }
            StandardOutput.write(try Picture.render(diagram, .svg))
            return StandardOutput.flush()
        }
        try OutputFile.write(try Picture.render(diagram, format(of: output) ?? .svg), to: output)
    }

    private func format(of path: String) -> Drawing.Format? {
        let name = path.lowercased()
        for (ending, format) in [(".svg", Drawing.Format.svg), (".png", .png), (".pdf", .pdf), (".dot", .dot)]
        where name.hasSuffix(ending) {
            return format
        }
        return nil
    }
}
