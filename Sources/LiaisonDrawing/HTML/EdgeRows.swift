import LiaisonCalendar
import LiaisonDocuments
import LiaisonExport
import LiaisonGraph
import LiaisonLanguages
import LiaisonText

/// The lines of a diagram as rows of a table, with the sentences behind each, and what a page may filter by.
struct EdgeRows {
    /// An end of a link.
    struct End {
        let name: String
        let anchor: String
    }

    /// A sentence with where it stands.
    struct Sentence: Hashable {
        let text: String
        let source: String
    }

    /// A link.
    struct Row {
        let anchor: String
        let tail: End
        let head: End
        let link: LinkKind
        let change: Change?
        let documents: Int
        let dates: [String]
        let sentences: [Sentence]
        let classes: [String]
    }

    /// Something shown, with the rows that it stands in.
    struct Node {
        let anchor: String
        let name: String
        let kind: DiagramNode.Kind
        let documents: Int
        let rows: [End]
    }

    /// The least numbers of documents that a reader may ask for.
    static let steps = [1, 2, 3, 5, 10]

    private(set) var rows: [Row] = []
    private(set) var nodes: [Node] = []
    /// The kinds of entity shown.
    let kinds: [DiagramNode.Kind]
    /// The kinds of link shown.
    let links: [LinkKind]
    /// The years in which facts lie, in order.
    private(set) var years: [Int] = []
    /// The further classes of each line of the picture.
    private(set) var classes: [DOTName: [String]] = [:]

    init(_ diagram: Diagram, _ graph: Graph, text: (Evidence) throws -> String) throws {
        let facts = Facts(graph)
        let named = Dictionary(diagram.nodes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        kinds = DiagramNode.Kind.allCases.filter { kind in kind != .date && diagram.nodes.contains { $0.kind == kind } }
        links = LinkKind.allCases.filter { link in link != .follows && diagram.edges.contains { $0.link == link } }
        var years: Set<Int> = []
        var byNode: [DOTName: [End]] = [:]
        for edge in diagram.edges where edge.link != .follows {
            guard let tail = named[edge.tail], let head = named[edge.head] else { continue }
            let dates = edge.facts.compactMap { facts.date(of: $0) }.sorted()
            let own = Set(dates.flatMap { EdgeRows.years(of: $0) })
            years.formUnion(own)
            let step = EdgeRows.steps.last { $0 <= edge.documents } ?? 1
            let classes =
                Set([tail.kind, head.kind]).sorted { $0.rawValue < $1.rawValue }.map { "k-\($0)" } + ["n\(step)"]
                + (own.isEmpty ? [] : ["dated"]) + own.sorted().map { "y\($0)" }
            self.classes[edge.name] = classes
            var sentences: [Sentence] = []
            for evidence in Array(Set(edge.facts.flatMap { facts.evidence(of: $0) })).sorted() {
                sentences.append(
                    Sentence(text: CleanText.oneLine(try text(evidence)), source: facts.citation(evidence.document)))
            }
            let ends = [tail, head].map { End(name: EdgeRows.name(of: $0), anchor: $0.subject.anchor) }
            let anchor = edge.anchor(from: tail, to: head)
            rows.append(
                Row(
                    anchor: anchor, tail: ends[0], head: ends[1], link: edge.link, change: edge.change,
                    documents: edge.documents, dates: EdgeRows.unique(dates.map(\.shown)), sentences: sentences,
                    classes: classes))
            byNode[edge.tail, default: []].append(End(name: ends[1].name, anchor: anchor))
            byNode[edge.head, default: []].append(End(name: ends[0].name, anchor: anchor))
        }
        self.years = years.sorted()
        nodes = diagram.nodes.filter { $0.kind != .date }.map { node in
            Node(
                anchor: node.subject.anchor, name: EdgeRows.name(of: node), kind: node.kind, documents: node.documents,
                rows: byNode[node.name] ?? [])
        }
    }

    /// The whole name, which the node's lines may cut: what stands before the dash of its description.
    private static func name(of node: DiagramNode) -> String {
        node.description.split(separator: " – ").dropLast().joined(separator: " – ")
    }

    private static func years(of span: DateSpan) -> [Int] {
        guard let first = span.from.year else { return [] }
        let last = span.until?.year ?? first
        return first <= last && last - first < 100 ? Array(first...last) : [first]
    }

    private static func unique(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }

    /// The facts of a graph by their references.
    private struct Facts {
        private let graph: Graph
        private let meetings: [MeetingID: Int]
        private let statements: [StatementID: Int]
        private let sources: [DocumentID: Int]

        init(_ graph: Graph) {
            self.graph = graph
            func index<ID: Hashable>(_ ids: [ID]) -> [ID: Int] {
                Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
            }
            meetings = index(graph.meetings.map(\.id))
            statements = index(graph.statements.map(\.id))
            sources = index(graph.documents.map(\.id))
        }

        private func affiliation(_ place: Int) -> Affiliation? {
            graph.affiliations.indices.contains(place) ? graph.affiliations[place] : nil
        }

        func evidence(of fact: FactReference) -> [Evidence] {
            switch fact {
            case .meeting(let id): meetings[id].map { graph.meetings[$0].evidence } ?? []
            case .statement(let id): statements[id].map { [graph.statements[$0].evidence] } ?? []
            case .affiliation(let place): affiliation(place)?.evidence ?? []
            }
        }

        func date(of fact: FactReference) -> DateSpan? {
            switch fact {
            case .meeting(let id): meetings[id].flatMap { graph.meetings[$0].date }
            case .statement(let id): statements[id].flatMap { graph.statements[$0].date }
            case .affiliation(let place): affiliation(place).flatMap { FactFilter.term(of: $0) }
            }
        }

        func citation(_ id: DocumentID) -> String {
            let source = sources[id].map { graph.documents[$0] }
            let parts = [source?.publisher, source?.title, source?.date?.description, id.rawValue, source?.url]
            return parts.compactMap { $0 }.map { LabelText.clip(CleanText.oneLine($0), to: 200) }.joined(
                separator: ", ")
        }
    }
}
