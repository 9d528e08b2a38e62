import LiaisonCalendar
import LiaisonEntities
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// What a cue proposes: who, what, and how it stands.
struct MeetingProposal {
    var parties: [Int]
    /// How many of the parties stand on the first side: those who met each of the others.
    var first = 1
    let kind: MeetingKind
    let cue: Range<Int>
    let standing: MeetingStatusReader.Standing
    var isNegated = false
    /// Where the list of parties ends.
    var partiesEnd: Int
    /// The part of the sentence that tells when and where.
    let scope: Range<Int>
    /// The part of the sentence that tells where, if it is a longer one.
    var placeScope: Range<Int>?
    /// A place that the cue itself names ("visit to").
    var place: Int?
    let reason: String
    /// Whether the cue is a verb that can only tell what is past: "met", « a rencontré ».
    var isPast = false
    /// Where the words that tell the status end, if not before the cue.
    var governedFrom: Int?
}

/// Makes encounters of proposals: settles the parties, then status, date and place.
struct MeetingMaker {
    let scene: Scene
    let parties: PartyFinder
    private let signs: MeetingSigns
    private let statuses: MeetingStatusReader

    init(scene: Scene, parties: PartyFinder) {
        self.scene = scene
        self.parties = parties
        signs = MeetingSigns(scene: scene)
        statuses = MeetingStatusReader(scene: scene)
    }

    func draft(_ proposal: MeetingProposal, in sentence: Sentence, _ memory: MeetingMemory) -> MeetingDraft? {
        var participants: [Int] = []
        for entity in proposal.parties where parties.isParty(entity) && !participants.contains(entity) {
            participants.append(entity)
        }
        if proposal.kind != .session { participants = withoutOwnBodies(participants) }
        guard participants.count >= 2 else { return nil }
        guard var (status, why, isAssumed) = statuses.status(proposal, in: sentence.tokens),
            !isMatch(proposal.cue, participants, in: sentence.tokens)
        else { return nil }
        var date = signs.date(
            near: proposal.cue, in: proposal.scope, isPast: status == .held || status == .cancelled, last: memory.date)
        if status == .held, let span = date?.span, isAhead(span) {
            if proposal.isPast {
                // What is past has no date ahead: the date is of something else in the sentence.
                date = nil
            } else {
                status = .planned
                isAssumed = false
                why = "planned: \(span) is after the date of publication"
            }
        }
        var places =
            proposal.place.map { [$0] } ?? signs.places(near: proposal.cue, in: proposal.placeScope ?? proposal.scope)
        if proposal.place == nil { places.removeAll { participants.contains($0) } }
        var reasons = [proposal.reason, why]
        if places.isEmpty, proposal.kind != .call, !memory.places.isEmpty, goesOn(sentence.tokens) {
            places = memory.places.filter { !participants.contains($0) }
            if !places.isEmpty { reasons.append("the place of the sentence before, which a pronoun goes on from") }
        }
        if let date { reasons.append("date \(date.span): \(date.reason)") }
        return MeetingDraft(
            kind: proposal.kind, status: status, isAssumed: isAssumed && date == nil,
            ordinal: proposal.standing == .noun ? signs.ordinal(of: proposal.cue) : nil, date: date?.span,
            places: places,
            participants: participants,
            evidence: [sentence.tokens],
            reasons: reasons)
    }

    /// "He met her there": a sentence that opens with a pronoun stays where the one before was.
    private func goesOn(_ sentence: Range<Int>) -> Bool {
        sentence.prefix(2).contains { token in
            PronounResolver(scene: scene).pronoun(at: token).map { $0.role == .subject } ?? false
        }
    }

    /// Whether a word of sport near a cue makes the encounter a match: nobody who holds an office takes part in one.
    private func isMatch(_ cue: Range<Int>, _ participants: [Int], in sentence: Range<Int>) -> Bool {
        sentence.contains { scene.has($0) { if case .sport = $0 { true } else { false } } }
            && !participants.contains(where: parties.isOfficial)
    }

    /// Whether a span begins after the day of publication.
    private func isAhead(_ span: DateSpan) -> Bool {
        guard let published = scene.resolution.published?.lastDay, let first = span.from.firstDay else { return false }
        return published < first
    }

    /// A person stands for the country or body that he or she speaks for; a capital for its country.
    private func withoutOwnBodies(_ participants: [Int]) -> [Int] {
        let people = participants.filter { scene.kind($0) == .person }
        var own: Set<Int> = []
        for affiliation in scene.resolution.affiliations
        where people.contains(affiliation.person) && affiliation.isCurrent {
            if let body = affiliation.body { own.insert(body) }
        }
        for place in participants {
            guard let entry = scene.entry(place), let country = entry.country else { continue }
            if scene.kind(place) == .place || scene.kind(place) == .person,
                let owner = participants.first(where: {
                    scene.kind($0) == .place && scene.entry($0)?.id == country && $0 != place
                })
            {
                own.insert(scene.kind(place) == .place ? place : owner)
            }
        }
        return participants.filter { !own.contains($0) }
    }
}
