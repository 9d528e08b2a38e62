import ArgumentParser
import Foundation
import LiaisonCalendar
import LiaisonDocuments
import LiaisonDrawing
import LiaisonExport
import LiaisonGraph
import LiaisonLanguages
import LiaisonStore
import LiaisonText

/// `liaison draw`: a diagram.
struct DrawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw",
        abstract: "Draw who is linked with whom, what happened, or what changed.",
        discussion: """
            EXAMPLES
              liaison draw -o network.svg
              liaison draw bachelet "Xi Jinping" --depth 2 -o around.pdf
              liaison draw --view ego "Qin Gang" -o ego.svg
              liaison draw --view path bachelet OIM -o path.svg
              liaison draw --view timeline --since 2022-05 --theme print -o timeline.pdf
              liaison draw --view diff --against old/liaison.db -o changes.svg
              liaison draw --view diff --since 2024-01 -o new-since-january.svg
              liaison draw --communities -o groups.svg
              liaison draw --like network.svg -o network-2.svg     nodes stay where they were
              liaison draw -o network.html     a page to publish: filters, and a table of every sentence
            """)

    /// What the nodes are and how they stand.
    enum View: String, CaseIterable, ExpressibleByArgument {
        case network, events, ego, path, timeline, diff
    }

    @Argument(help: "Names or ids to draw around; all where none is given.") var names: [String] = []
    @Option(
        help: ArgumentHelp(
            "network: who and what, linked; events: each meeting and statement a node; ego: rings around names; path: "
                + "chains between two names; timeline: by date; diff: what changed.", valueName: "view"))
    var view = View.network
    @Option(help: "How many links away from the names, 1 to 3.") var depth = 1
    @Option(help: "How many nodes to draw at most; the picture says what was left out.") var limit = 80
    @Option(help: ArgumentHelp("How many links to draw at most (default: about two for each node).", valueName: "n"))
    var maxLinks: Int?
    @OptionGroup var facts: FactOptions
    @Flag(help: "Frame those who are closely linked (network view).") var communities = false
    @Option(help: ArgumentHelp("The graph to compare with, for --view diff.", valueName: "file"))
    var against: String?
    @Option(help: "How Graphviz lays out: auto, dot, neato, sfdp, fdp, circo or twopi.") var engine = Engine.auto
    @Option(help: "light (an SVG turns dark on dark pages), dark or print.") var theme = Theme.light
    @Option(help: "The language of headline, legend and labels: en or fr.") var language = Language.english
    @Option(help: ArgumentHelp("A headline instead of the view's own.", valueName: "text")) var title: String?
    @Option(help: ArgumentHelp("An SVG drawn before: what it shows stays in place.", valueName: "file"))
    var like: String?
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            "The file to write; its ending says the format (default: SVG to standard output).", valueName: "file"))
    var output: String?
    @Option(help: "svg, png, pdf, dot or html, where the file's ending does not say it.") var format: PictureFormat?
    @Flag(help: "Write over a file that is there.") var force = false
    @OptionGroup var graph: GraphOption

    func validate() throws {
        if !(1...3).contains(depth) { throw ValidationError("--depth takes 1, 2 or 3") }
        if limit < 2 { throw ValidationError("--limit takes a number from 2") }
        if let output, format == nil, PictureFormat(ending: output) == nil {
            throw ValidationError("\(output): the name must end in .svg, .png, .pdf, .dot or .html, or name a --format")
        }
        if let maxLinks, maxLinks < 1 { throw ValidationError("--max-links takes a number from 1") }
        if communities && view != .network { throw ValidationError("--communities goes with --view network") }
        switch view {
        case .ego where names.isEmpty: throw ValidationError("--view ego needs a name to stand in the middle")
        case .path where names.count != 2: throw ValidationError("--view path needs two names")
        case .diff where against == nil && facts.links.period.since == nil:
            throw ValidationError("--view diff needs another graph (--against FILE) or a period (--since DATE)")
        default: break
        }
    }

    func run() throws {
        if let output { try OutputFile.check(output, force: force) }
        let open = try OpenGraph(graph, withMentions: !names.isEmpty)
        let (diagram, shown) = try diagram(of: open)
        if diagram.nodes.isEmpty {
            throw Failure.nothingFound("nothing is linked in this way; there is nothing to draw")
        }
        let format = pictureFormat
        guard let output else {
            if StandardOutput.isTerminal { throw Failure.usage("name a file with -o, or send standard output to one") }
            StandardOutput.write(try picture(diagram, shown, format, instead: nil) { try open.text($0) })
            return StandardOutput.flush()
        }
        let instead = (output as NSString).deletingPathExtension + ".dot"
        let bytes = try picture(diagram, shown, format, instead: instead) { try open.text($0) }
        try OutputFile.write(bytes, to: output)
    }

    /// Beyond this, no picture can be read, and none is laid out in the time that anybody waits.
    private static let mostNodes = 3_000

    private var pictureFormat: PictureFormat { format ?? output.flatMap { PictureFormat(ending: $0) } ?? .svg }

    private func picture(
        _ diagram: Diagram, _ shown: Graph, _ format: PictureFormat, instead: String?,
        text: (Evidence) throws -> String
    ) throws -> [UInt8] {
        let earlier = try like.map { path in
            guard let data = FileManager.default.contents(atPath: path) else {
                throw Failure.usage("\(path): the picture cannot be read")
            }
            return EarlierPlaces(svg: [UInt8](data))
        }
        func saveDOT() throws -> String? {
            guard let instead, force || !FileManager.default.fileExists(atPath: instead) else { return nil }
            try OutputFile.write(DOTExport.data(of: diagram), to: instead)
            return instead
        }
        guard let drawing = format.drawing else {
            return try Picture.page(diagram, of: shown, engine: engine, earlier: earlier, text: text, instead: saveDOT)
        }
        return try Picture.render(diagram, drawing, engine: engine, earlier: earlier, instead: saveDOT)
    }

    /// The diagram, and the graph that its facts belong to.
    private func diagram(of open: OpenGraph) throws -> (Diagram, Graph) {
        var options = facts.view(language: language)
        options.focus = try names.map { try open.entity($0).id }
        options.depth = depth
        options.limit = limit
        if limit > DrawCommand.mostNodes && pictureFormat != .dot {
            options.limit = DrawCommand.mostNodes
            Messages.say("liaison: a picture shows at most \(DrawCommand.mostNodes) nodes; DOT takes more")
        }
        options.linkLimit = maxLinks
        options.theme = theme
        options.showsCommunities = communities
        options.title = title
        switch view {
        case .network: return (NetworkView.diagram(of: open.graph, options: options), open.graph)
        case .ego: return (EgoView.diagram(of: open.graph, options: options), open.graph)
        case .events, .timeline:
            func draft() -> Diagram {
                view == .events
                    ? EventsView.diagram(of: open.graph, options: options)
                    : TimelineView.diagram(of: open.graph, options: options)
            }
            // Only what is shown is looked up in the documents.
            let shown = Set(draft().nodes.map(\.subject))
            for statement in open.graph.statements where shown.contains(.statement(statement.id)) {
                options.excerpts[statement.id] = try open.text(statement.content)
            }
            return (draft(), open.graph)
        case .path:
            let (start, goal) = (options.focus[0], options.focus[1])
            let diagram = PathView.diagram(
                of: open.graph, from: start, to: goal, filter: facts.filter, options: options)
            if diagram.nodes.isEmpty {
                throw Failure.nothingFound("no chain links \(open.name(start)) with \(open.name(goal))")
            }
            return (diagram, open.graph)
        case .diff:
            guard let against else { return (DiffView.diagram(of: open.graph, options: options), open.graph) }
            var other = GraphOption()
            other.graph = against
            let old = try OpenGraph(other, withMentions: !names.isEmpty).graph
            return (
                DiffView.diagram(from: old, to: open.graph, options: options), DiffView.union(old, open.graph)
            )
        }
    }
}

/// What a picture is written as.
enum PictureFormat: String, CaseIterable, ExpressibleByArgument {
    case svg, png, pdf, dot, html

    /// The format that a file's name tells.
    init?(ending path: String) {
        guard let format = PictureFormat(rawValue: (path as NSString).pathExtension.lowercased()) else { return nil }
        self = format
    }

    /// The format of the picture; nil for a page around it.
    var drawing: Drawing.Format? {
        switch self {
        case .svg: .svg
        case .png: .png
        case .pdf: .pdf
        case .dot: .dot
        case .html: nil
        }
    }
}
