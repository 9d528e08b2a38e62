package import LiaisonCalendar
import LiaisonDocuments
package import LiaisonGraph
import LiaisonText

/// The facts of a graph merged: one link for each pair of entities and kind.
package struct LinkTable: Sendable {
    /// A link between two entities, named by their places in the graph's list.
    package struct Link: Sendable {
        /// The entity it leaves; of a mutual link, the one that stands first.
        package let tail: Int
        /// The entity it enters.
        package let head: Int
        /// What connects the two.
        package let kind: LinkKind
        /// The distinct documents that prove it, sorted, as places in the graph's list.
        package var documents: [Int]
        /// The facts, sorted.
        package var facts: [FactReference]
        /// The dates of the facts, sorted.
        package var dates: [DateSpan]
        /// The words of the documents: offices, in the order found, each once.
        package var words: [String]
        /// How much it weighs when something must be left out: a fact that names n others weighs 1/n a document.
        package var strength: Double
    }

    /// The links, sorted by their ends and kind.
    package private(set) var links: [Link] = []
    /// The number of facts that the period left out for want of a date.
    package private(set) var undated = 0
    /// The entities that take part in a meeting or speak, which is when places are shown.
    package private(set) var acting: Set<Int> = []

    private struct Key: Hashable {
        let tail: Int
        let head: Int
        let kind: LinkKind
    }
    private var slots: [Key: Int] = [:]

    /// The links of what a filter lets through.
    /// - Complexity: O(facts · participants²).
    package init(_ graph: Graph, _ options: ViewOptions) {
        let filter = FactFilter(graph, options)
        var index: [EntityID: Int] = [:]
        index.reserveCapacity(graph.entities.count)
        for (place, entity) in graph.entities.enumerated() { index[entity.id] = place }
        for meeting in graph.meetings where filter.allows(meeting) {
            add(meeting, filter, index)
        }
        for statement in graph.statements { add(statement, filter, index, options.via) }
        if options.via.contains(.affiliation) {
            for (place, affiliation) in graph.affiliations.enumerated() { add(affiliation, place, filter, index) }
        }
        slots = [:]
        for place in links.indices {
            links[place].documents =
                links[place].documents.count < 2
                ? links[place].documents
                : Set(links[place].documents).sorted()
            links[place].facts.sort()
            links[place].dates.sort()
        }
        links.sort { ($0.tail, $0.head, $0.kind) < ($1.tail, $1.head, $1.kind) }
    }

    private mutating func add(_ meeting: Meeting, _ filter: FactFilter, _ index: [EntityID: Int]) {
        let documents = filter.documents(of: meeting.evidence)
        guard isShown(filter.verdict(meeting.date, documents)) else { return }
        let parties = Set(meeting.participants.compactMap { index[$0] }).sorted()
        acting.formUnion(parties)
        guard parties.count > 1 else { return }
        let kind = FactFilter.link(of: meeting)
        for (place, tail) in parties.enumerated() {
            for head in parties[(place + 1)...] {
                add(
                    Key(tail: tail, head: head, kind: kind), .meeting(meeting.id), documents, meeting.date,
                    share: 1 / Double(parties.count - 1))
            }
        }
    }

    private mutating func add(
        _ statement: Statement, _ filter: FactFilter, _ index: [EntityID: Int], _ via: Set<LinkKind>
    ) {
        let documents = filter.documents(of: [statement.evidence])
        guard let speaker = index[statement.speaker], via.contains(.saidAbout) || via.contains(.saidTo),
            isShown(filter.verdict(statement.date, documents))
        else { return }
        acting.insert(speaker)
        for (others, kind) in [(statement.addressees, LinkKind.saidTo), (statement.about, .saidAbout)]
        where via.contains(kind) {
            let heads = Set(others.compactMap { index[$0] }).subtracting([speaker]).sorted()
            for head in heads {
                add(
                    Key(tail: speaker, head: head, kind: kind), .statement(statement.id), documents, statement.date,
                    share: 1 / Double(heads.count))
            }
        }
    }

    private mutating func add(
        _ affiliation: Affiliation, _ place: Int, _ filter: FactFilter, _ index: [EntityID: Int]
    ) {
        let documents = filter.documents(of: affiliation.evidence)
        let span = FactFilter.term(of: affiliation)
        guard let person = index[affiliation.person], let organization = index[affiliation.organization],
            person != organization, isShown(filter.verdict(span, documents))
        else { return }
        add(
            Key(tail: person, head: organization, kind: .affiliation), .affiliation(place), documents, span, share: 0.5,
            word: affiliation.role)
    }

    private mutating func isShown(_ verdict: FactFilter.Verdict) -> Bool {
        if verdict == .undated { undated += 1 }
        return verdict == .shown
    }

    private mutating func add(
        _ key: Key, _ fact: FactReference, _ documents: [Int], _ date: DateSpan?, share: Double, word: String = ""
    ) {
        let place = slots[key] ?? links.count
        if place == links.count {
            slots[key] = place
            links.append(
                Link(
                    tail: key.tail, head: key.head, kind: key.kind, documents: [], facts: [], dates: [], words: [],
                    strength: 0))
        }
        links[place].documents.append(contentsOf: documents)
        links[place].facts.append(fact)
        links[place].strength += share * Double(max(documents.count, 1))
        if let date { links[place].dates.append(date) }
        if !word.isEmpty && !links[place].words.contains(word) { links[place].words.append(word) }
    }
}

extension LinkTable.Link {
    /// The first and the last date of the facts as text: one date, two with a dash, or nil where there is none.
    package var period: String? {
        guard let first = dates.first, let last = dates.last else { return nil }
        if dates.count == 1 || first == last { return first.shown }
        let end = last.until ?? last.from
        return "\(first.from)–\(end)"
    }
}

extension DateSpan {
    /// The span as a reader writes it: a dash between its ends.
    package var shown: String { isOpen ? "\(from)–" : until.map { "\(from)–\($0)" } ?? "\(from)" }
}
