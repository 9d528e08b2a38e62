import LiaisonCalendar
import LiaisonDocuments
import LiaisonEvents
import LiaisonGraph
import LiaisonLanguages
import LiaisonText

/// The second reading of the facts: mentions and events are moved to the linked entities.
struct Gathering {
    private let archive: Archive
    private let roster: EntityRoster
    private let joins: [String?]
    private var mentions: [[Mention]]
    private var reasons = ReasonPool()
    private var drafts: [MeetingDraft] = []
    private var statements: [Statement] = []
    private var affiliations = AffiliationMerger()

    /// Gathers for a roster; `joins` says for each node why it was joined to others.
    init(_ archive: Archive, _ roster: EntityRoster, joins: [String?]) {
        self.archive = archive
        self.roster = roster
        self.joins = joins
        mentions = roster.mentions.map { count in
            var list: [Mention] = []
            list.reserveCapacity(count)
            return list
        }
    }

    /// Takes in the facts of a document.
    ///
    /// - Throws: `LinkingError` where the first reading did not give this document so.
    mutating func add(_ facts: Facts) throws(LinkingError) {
        let document = facts.document.id
        guard let slice = archive.nodes(of: document, count: facts.entities.count), facts.fault == nil else {
            throw .malformed(document, "it changed while it was linked")
        }
        let nodes = slice.map { Int($0) }
        let places = nodes.map { roster.places[$0] }
        for mention in facts.mentions {
            guard let place = places[mention.entity] else { continue }
            let evidence = Evidence(document: document, start: mention.span.start, end: mention.span.end)
            let reason = reasons.text(mention.reason, joins[nodes[mention.entity]])
            mentions[Int(place)].append(Mention(evidence: evidence, form: mention.form, reason: reason))
        }
        var text = facts.document.text
        text.withUTF8 { bytes in
            for meeting in facts.meetings { add(meeting, facts, places, bytes) }
            for statement in facts.statements { add(statement, facts, places, bytes) }
        }
        for affiliation in facts.affiliations {
            guard let person = places[affiliation.person], let body = places[affiliation.organization], person != body
            else { continue }
            affiliations.add(affiliation, person, body, in: document)
        }
    }

    private mutating func add(
        _ meeting: Facts.Meeting, _ facts: Facts, _ places: [Int32?], _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        let participants = Set(meeting.participants.compactMap { places[$0] })
        guard participants.count > 1 || (participants.count == 1 && Set(meeting.participants).count == 1) else {
            return
        }
        let spans = meeting.evidence.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
        var hash = StableHash()
        if let first = spans.first { hash.add(bytes[first.start..<first.end]) }
        drafts.append(
            MeetingDraft(
                kind: meeting.kind, status: meeting.status, date: meeting.date, participants: participants.sorted(),
                places: Set(meeting.places.compactMap { places[$0] }).sorted(),
                documentDay: facts.document.date?.dayNumber,
                evidence: spans.map { Evidence(document: facts.document.id, start: $0.start, end: $0.end) },
                reasons: meeting.reasons.map { reasons.text($0, nil) }, textHash: hash.number))
    }

    private mutating func add(
        _ statement: Facts.Statement, _ facts: Facts, _ places: [Int32?], _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        guard let speaker = places[statement.speaker] else { return }
        let document = facts.document.id
        let who = roster.entities[Int(speaker)].id
        var hash = StableHash()
        hash.add(who.rawValue)
        hash.add(document.rawValue)
        hash.add(bytes[statement.content.start..<statement.content.end])
        func identities(_ entities: [Int]) -> [EntityID] {
            Set(entities.compactMap { places[$0] }).sorted().map { roster.entities[Int($0)].id }
        }
        statements.append(
            Statement(
                id: StatementID(rawValue: "s-" + hash.text), speaker: who, manner: statement.manner, cue: statement.cue,
                content: Evidence(document: document, start: statement.content.start, end: statement.content.end),
                date: statement.date, addressees: identities(statement.addressees), about: identities(statement.about),
                evidence: Evidence(document: document, start: statement.evidence.start, end: statement.evidence.end),
                reasons: statement.reasons.map { reasons.text($0, nil) }))
    }

    /// The graph of all that was taken in.
    consuming func graph() -> Graph {
        let merger = MeetingMerger(drafts, serves: affiliations.serves(besides: roster.serves))
        var meetings = merger.clusters.map { $0.meeting(roster.entities) }
        meetings.sort { $0.id == $1.id ? $0.evidence.lexicographicallyPrecedes($1.evidence) : $0.id < $1.id }
        for index in Repeats.numbers(meetings.map(\.id.rawValue)) {
            meetings[index.place].id = MeetingID(rawValue: index.text)
        }
        statements.sort { ($0.id, $0.content) < ($1.id, $1.content) }
        for index in Repeats.numbers(statements.map(\.id.rawValue)) {
            statements[index.place].id = StatementID(rawValue: index.text)
        }
        var entities: [Entity] = []
        entities.reserveCapacity(roster.entities.count)
        for (place, draft) in roster.entities.enumerated() {
            var entity = draft
            swap(&entity.mentions, &mentions[place])
            if !entity.mentions.isSorted { entity.mentions.sort { $0.evidence < $1.evidence } }
            entities.append(entity)
        }
        return Graph(
            documents: archive.documents, entities: entities, meetings: meetings.sorted { $0.id < $1.id },
            statements: statements.sorted { $0.id < $1.id }, affiliations: affiliations.merged(roster.entities))
    }
}

extension [Mention] {
    fileprivate var isSorted: Bool {
        indices.dropFirst().allSatisfy { self[$0 - 1].evidence <= self[$0].evidence }
    }
}

/// Keeps each reason once, however many mentions give it.
private struct ReasonPool {
    private var plain: [String: String] = [:]
    private var joined: [[String]: String] = [:]

    /// The reason of a mention, with the reason why its name was joined to others.
    mutating func text(_ reason: String, _ join: String?) -> String {
        guard let join else {
            if reason.utf8.count <= 15 { return reason }
            if let kept = plain[reason] { return kept }
            plain[reason] = reason
            return reason
        }
        if let kept = joined[[reason, join]] { return kept }
        let text = reason.isEmpty ? join : "\(reason); \(join)"
        joined[[reason, join]] = text
        return text
    }
}

/// Numbers the repeats in a sorted list of identities: "s-1", "s-1-2", "s-1-3".
private enum Repeats {
    static func numbers(_ sorted: [String]) -> [(place: Int, text: String)] {
        var result: [(Int, String)] = []
        var run = 1
        for place in sorted.indices.dropFirst() {
            run = sorted[place] == sorted[place - 1] ? run + 1 : 1
            if run > 1 { result.append((place, "\(sorted[place])-\(run)")) }
        }
        return result
    }
}
