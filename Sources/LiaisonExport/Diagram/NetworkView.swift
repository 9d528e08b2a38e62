import LiaisonDocuments
public import LiaisonGraph
import LiaisonLanguages

/// Who is connected with whom: people, organizations and initiatives (places when they act), with all facts of one
/// kind between two of them merged into one line whose width grows with the number of documents.
public enum NetworkView {
    /// The diagram of a graph.
    /// - Complexity: O(facts · participants²) time.
    public static func diagram(of graph: Graph, options: ViewOptions = ViewOptions()) -> Diagram {
        let table = LinkTable(graph, options)
        let words = DiagramWords(options.language)
        let isCandidate = graph.entities.enumerated().map { place, entity in
            options.kinds.contains(entity.kind) && (entity.kind != .place || table.acting.contains(place))
        }
        let possible = table.links.filter { isCandidate[$0.tail] && isCandidate[$0.head] }
        let supported = possible.filter { $0.documents.count >= options.minimumDocuments }
        let choice = LinkChoice(supported, in: graph, options)
        var diagram = diagram(of: choice, from: graph, options: options)
        if options.showsCommunities { diagram.communities = DiagramCommunity.all(in: choice, of: graph) }
        let total = isCandidate.count { $0 }
        var counts = [
            words.entities(choice.shown.count, of: total), words.links(choice.links.count, of: possible.count),
        ]
        let linked = Set(supported.flatMap { [$0.tail, $0.head] })
        if total > linked.count { counts.append(words.withoutLink(total - linked.count)) }
        if choice.beyondLimit > 0 { counts.append(words.beyondLimit(choice.beyondLimit, limit: options.limit)) }
        if choice.weakerLinks > 0 { counts.append(words.weakerLinks(choice.weakerLinks)) }
        if table.undated > 0 { counts.append(words.undated(table.undated)) }
        if choice.shown.isEmpty { diagram.subtitle.append(words.nothing) }
        diagram.subtitle.append(counts.joined(separator: " · "))
        if let filters = Caption.filters(options, graph) { diagram.subtitle.append(filters) }
        if choice.links.count > 1 {
            diagram.caption.append(words.weights(hasNumbers: diagram.edges.contains { Int($0.label) != nil }))
        }
        diagram.caption += Caption.sources(options, graph)
        return diagram
    }

    /// The diagram of what was chosen, without the lines that count it.
    static func diagram(of choice: LinkChoice, from graph: Graph, options: ViewOptions) -> Diagram {
        let words = DiagramWords(options.language)
        var diagram = Diagram(
            title: options.title ?? words.networkTitle, caption: [], language: options.language,
            nodes: nodes(choice, graph, options), edges: edges(choice, graph, words))
        diagram.theme = options.theme
        return diagram
    }

    private static func nodes(_ choice: LinkChoice, _ graph: Graph, _ options: ViewOptions) -> [DiagramNode] {
        let words = DiagramWords(options.language)
        let most = choice.shown.map { choice.strength[$0] }.max() ?? 1
        var documents: [Int: Set<Int>] = [:]
        for link in choice.links {
            documents[link.tail, default: []].formUnion(link.documents)
            documents[link.head, default: []].formUnion(link.documents)
        }
        return choice.shown.enumerated().map { number, place in
            let entity = graph.entities[place]
            let count = documents[place]?.count ?? 0
            let kind = DiagramNode.Kind(entity.kind)
            return DiagramNode(
                name: DOTName(.entity, number), subject: .entity(entity.id), kind: kind,
                lines: LabelText.wrap(entity.name),
                description: "\(CleanText.oneLine(entity.name)) – \(words.name(of: kind)), \(words.documents(count))",
                documents: count, prominence: most > 0 ? (choice.strength[place] / most).squareRoot() : 0,
                isFocus: options.focus.contains(entity.id))
        }
    }

    private static func edges(_ choice: LinkChoice, _ graph: Graph, _ words: DiagramWords) -> [DiagramEdge] {
        var names: [Int: DOTName] = [:]
        for (number, place) in choice.shown.enumerated() { names[place] = DOTName(.entity, number) }
        let hasRoom = choice.links.count <= 25
        // Where numbers would hide lines, their width must tell.
        let hasNumbers = choice.links.count <= 120
        var edges: [DiagramEdge] = []
        for link in choice.links {
            guard let tail = names[link.tail], let head = names[link.head] else { continue }
            let count = link.documents.count
            edges.append(
                DiagramEdge(
                    name: DOTName(.relation, edges.count), tail: tail, head: head, link: link.kind,
                    label: hasRoom ? words.label(of: link) : count > 1 && hasNumbers ? words.number(count) : "",
                    description: description(of: link, graph, words), documents: count, facts: link.facts))
        }
        return edges
    }

    private static func description(of link: LinkTable.Link, _ graph: Graph, _ words: DiagramWords) -> String {
        let ends = [link.tail, link.head].map { CleanText.oneLine(graph.entities[$0].name) }
        let detail = [link.words.isEmpty ? nil : link.words.joined(separator: "; "), link.period]
            .compactMap { $0 }.map(CleanText.oneLine)
        return ends.joined(separator: link.kind.isMutual ? " – " : " → ") + ": " + words.meaning(of: link.kind)
            + (detail.isEmpty ? "" : " (" + detail.joined(separator: ", ") + ")")
            + ", " + words.documents(link.documents.count)
    }
}

extension DiagramWords {
    /// The words on a line that has room for them.
    fileprivate func label(of link: LinkTable.Link) -> String {
        if link.kind == .affiliation, let office = link.words.first {
            return LabelText.clip(CleanText.oneLine(office), to: 24)
        }
        let verb = label(of: link.kind)
        if link.documents.count > 1 { return "\(verb) ×\(number(link.documents.count))" }
        if link.kind == .met || link.kind == .planned, let period = link.period { return "\(verb) \(period)" }
        return verb
    }
}
