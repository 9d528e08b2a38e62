public import LiaisonDocuments

/// A graph made ready for questions: who takes part in which meeting, statement and affiliation.
///
/// - Complexity: building it is linear in the graph.
public struct GraphIndex: Sendable {
    /// The graph that is asked.
    public let graph: Graph

    let positions: [EntityID: Int]
    let sourcePositions: [DocumentID: Int]
    /// What each entity takes part in, by its position; in the graph's order, each once.
    let facts: [[FactReference]]
    let meetingParties: [[Int]]
    let statementParties: [StatementParties]
    let affiliationParties: [(person: Int, organization: Int)?]

    /// Where a fact stands in the graph.
    enum FactReference: Hashable {
        case meeting(Int), statement(Int), affiliation(Int)
    }

    /// Who takes part in a statement, by their positions.
    struct StatementParties {
        var speaker: Int
        var addressees: [Int]
        var about: [Int]
    }

    /// Makes a graph ready for questions.
    public init(_ graph: Graph) {
        self.graph = graph
        let positions = Dictionary(
            graph.entities.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var facts = [[FactReference]](repeating: [], count: graph.entities.count)
        func note(_ reference: FactReference, for parties: [Int]) {
            for party in parties where facts[party].last != reference { facts[party].append(reference) }
        }
        meetingParties = graph.meetings.enumerated().map { number, meeting in
            let parties = meeting.participants.compactMap { positions[$0] }
            note(.meeting(number), for: parties)
            return parties
        }
        statementParties = graph.statements.enumerated().map { number, statement in
            let parties = StatementParties(
                speaker: positions[statement.speaker] ?? -1,
                addressees: statement.addressees.compactMap { positions[$0] },
                about: statement.about.compactMap { positions[$0] })
            if parties.speaker >= 0 {
                note(.statement(number), for: [parties.speaker] + parties.addressees + parties.about)
            }
            return parties
        }
        affiliationParties = graph.affiliations.enumerated().map { number, affiliation in
            guard let person = positions[affiliation.person], let organization = positions[affiliation.organization]
            else { return nil }
            note(.affiliation(number), for: [person, organization])
            return (person, organization)
        }
        self.positions = positions
        self.facts = facts
        sourcePositions = Dictionary(
            graph.documents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The entity of that id.
    public func entity(_ id: EntityID) -> Entity? { positions[id].map { graph.entities[$0] } }

    /// The document of that id.
    public func source(_ id: DocumentID) -> Source? { sourcePositions[id].map { graph.documents[$0] } }

    /// The meeting of that id.
    public func meeting(_ id: MeetingID) -> Meeting? { graph.meetings.first { $0.id == id } }

    /// The statement of that id.
    public func statement(_ id: StatementID) -> Statement? { graph.statements.first { $0.id == id } }

    func fact(_ reference: FactReference) -> Fact {
        switch reference {
        case .meeting(let number): .meeting(graph.meetings[number])
        case .statement(let number): .statement(graph.statements[number])
        case .affiliation(let number): .affiliation(graph.affiliations[number])
        }
    }
}
