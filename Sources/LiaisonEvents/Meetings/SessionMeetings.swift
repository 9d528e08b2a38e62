import LiaisonCalendar
import LiaisonEntities
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Finds addresses to a sitting body: "told the Security Council", « s'est exprimé devant l'Assemblée générale », "in a speech to".
struct SessionMeetings {
    let scene: Scene
    let parties: PartyFinder
    let subjects: MeetingSubject
    /// Whether each entity of the document is a body that sits.
    private let isSitting: [Bool]
    private var text: Text { scene.text }

    init(scene: Scene, parties: PartyFinder, subjects: MeetingSubject) {
        self.scene = scene
        self.parties = parties
        self.subjects = subjects
        isSitting = scene.resolution.entities.indices.map { SessionMeetings.isSittingBody($0, in: scene) }
    }

    /// The addresses that a sentence tells.
    func proposals(in range: Range<Int>, _ memory: MeetingMemory) -> [MeetingProposal] {
        for reference in scene.references(in: range)
        where isSitting[reference.entity] && text.quotationOfToken[reference.tokens.lowerBound] < 0 {
            guard let address = address(to: reference, in: range) else { continue }
            let speakers =
                address.isNoun
                ? speakersOfNoun(address.cue, reference, in: range, memory)
                : speakersOfVerb(address.cue, in: range, memory)
            guard let speaker = speakers.first, speakers.count == 1, scene.kind(speaker) == .person else { continue }
            return [
                MeetingProposal(
                    parties: [speaker, reference.entity], kind: .session, cue: address.cue,
                    standing: address.isFuture ? .future : .held,
                    partiesEnd: reference.tokens.upperBound, scope: range, reason: "addressed a sitting body")
            ]
        }
        return []
    }

    private func speakersOfVerb(_ cue: Range<Int>, in range: Range<Int>, _ memory: MeetingMemory) -> [Int] {
        let left = subjects.left(of: cue.lowerBound, in: range, memory)
        if !left.isEmpty { return left }
        // « a déclaré le ministre »: the subject behind the verb is no body.
        if case .entity(let entity, _) = SubjectFinder(scene: scene).right(of: cue.upperBound, in: range),
            scene.kind(entity) == .person
        {
            return [entity]
        }
        return cue.lowerBound == range.lowerBound ? subjects.behindComma(after: cue.upperBound, in: range) : []
    }

    /// « Dans un discours devant l'Assemblée, le ministre … », "in his speech to the Council".
    private func speakersOfNoun(_ cue: Range<Int>, _ body: Reference, in range: Range<Int>, _ memory: MeetingMemory)
        -> [Int]
    {
        if cue.lowerBound - range.lowerBound <= 4 {
            return subjects.behindComma(after: body.tokens.upperBound, in: range)
        }
        return subjects.ofClause(before: cue.lowerBound, in: range, memory)
    }

    private static func isSittingBody(_ entity: Int, in scene: Scene) -> Bool {
        guard scene.kind(entity) == .organization else { return false }
        let entry = scene.entry(entity)
        if let type = entry?.type, SessionMeetings.types.contains(type) { return true }
        if entry?.id == "united-nations" { return true }
        let name = entry?.name ?? scene.resolution.entities[entity].name
        return name.split(whereSeparator: { !$0.isLetter }).contains { SessionMeetings.heads.contains($0) }
            && !name.hasSuffix("Council on Foreign Relations")
    }

    private static let types: Set<String> = [
        "council", "assembly", "parliament", "legislature", "commission", "committee",
    ]

    private static let heads: Set<Substring> = [
        "Council", "Assembly", "Board", "Parliament", "Congress", "Senate", "Knesset", "Assemblée", "assemblée",
        "Conseil", "conseil", "Parlement", "Sénat", "Congrès",
    ]

    /// The verb or noun of address before a body, with nothing but "at the 55th session of the" between the two.
    private func address(to body: Reference, in range: Range<Int>) -> (cue: Range<Int>, isFuture: Bool, isNoun: Bool)? {
        var position = body.tokens.lowerBound - 1
        var preposition: String?
        var steps = 0
        let finder = VerbCueFinder(scene: scene)
        while position >= range.lowerBound, steps < 16 {
            steps += 1
            let word = text.folded(position)
            if let reference = scene.reference(at: position) {
                // "told the world body's annual General Assembly": whose body it is.
                guard reference.isPossessive || scene.kind(reference.entity) == .place,
                    scene.kind(reference.entity) != .person
                else { return nil }
                position = reference.tokens.lowerBound - 1
                continue
            }
            if let date = scene.date(at: position) {
                position = date.tokens.lowerBound - 1
                continue
            }
            guard
                text.tokens[position].isWord || text.tokens[position].category == .number
                    || text.tokens[position].marks.contains(.clitic)
            else { return nil }
            if ["at", "before", "to", "devant", "lors", "à", "au", "aux", "during", "addressing"].contains(word) {
                preposition = word
            }
            if FunctionWords.complementizers.contains(word) || FunctionWords.coordinators.contains(word)
                || FunctionWords.relatives.contains(word)
            {
                return nil
            }
            let speech = text.lexicon.speechForms(of: text.tokens[position].word)
            if !speech.isEmpty,
                let cue = finder.cue(
                    at: position, forms: speech, verbs: text.lexicon.speechVerbs,
                    isReflexive: { $0.contains(.reflexive) }, in: range),
                cue.use != .infinitive, cue.use != .passive, !cue.frames.isDisjoint(with: [.quote, .clause])
            {
                guard preposition != nil || cue.frames.contains(.addressee) && body.tokens.lowerBound - position <= 8
                else { return nil }
                return (cue.group.lowerBound..<cue.group.upperBound, cue.use == .future, false)
            }
            let meeting = text.lexicon.meetingForms(of: text.tokens[position].word)
            if !meeting.isEmpty,
                let cue = finder.cue(
                    at: position, forms: meeting, verbs: text.lexicon.meetingVerbs,
                    isReflexive: { $0.contains(.reflexive) }, in: range),
                cue.frames.contains(.address), cue.use != .infinitive, cue.use != .passive
            {
                return (cue.group, cue.use == .future, false)
            }
            if preposition == "to" || preposition == "before" || preposition == "devant" || preposition == "à"
                || preposition == "at",
                scene.has(position, { if case .speechNoun = $0 { true } else { false } })
            {
                return (position..<position + 1, false, true)
            }
            position -= 1
        }
        return nil
    }
}
