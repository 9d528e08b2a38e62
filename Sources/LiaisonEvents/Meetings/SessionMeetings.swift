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
        where (isSitting[reference.entity] || isOfSession(reference, in: range))
            && text.quotationOfToken[reference.tokens.lowerBound] < 0
        {
            if let opening = opening(reference, in: range) { return [opening] }
            guard let address = address(to: reference, in: range) else { continue }
            let speakers =
                address.isNoun
                ? speakersOfNoun(address.cue, reference, in: range, memory)
                : speakersOfVerb(address.cue, in: range, memory)
            guard let speaker = speakers.first, speakers.count == 1, scene.kind(speaker) == .person else { continue }
            return [
                MeetingProposal(
                    parties: [speaker, reference.entity], kind: .session, cue: address.cue,
                    standing: address.standing,
                    partiesEnd: reference.tokens.upperBound, scope: range, reason: "addressed a sitting body")
            ]
        }
        return []
    }

    /// A word of addressing, and how it stands.
    private struct Address {
        let cue: Range<Int>
        let standing: MeetingStatusReader.Standing
        let isNoun: Bool
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
        // "Berg's testimony before the committee"
        for position in [cue.lowerBound - 1, cue.lowerBound - 2] {
            if let owner = scene.reference(at: position), owner.isPossessive { return [owner.entity] }
        }
        if SubjectFinder(scene: scene).ofSentence(range.lowerBound..<cue.lowerBound) == nil {
            return subjects.behindComma(after: body.tokens.upperBound, in: range)
        }
        return subjects.ofClause(before: cue.lowerBound, in: range, memory)
    }

    /// « Lors de l'Assemblée générale, Ri a affirmé », "At the Security Council on Monday, she said": an opening that tells where.
    private func opening(_ body: Reference, in range: Range<Int>) -> MeetingProposal? {
        let lead = range.lowerBound..<body.tokens.lowerBound
        guard lead.count <= 7,
            lead.contains(where: { ["lors", "at", "devant", "before", "à", "during"].contains(text.folded($0)) }),
            !lead.contains(where: { scene.reference(at: $0) != nil })
        else { return nil }
        let speakers = subjects.behindComma(after: body.tokens.upperBound, in: range)
        guard let speaker = speakers.first, speakers.count == 1, scene.kind(speaker) == .person,
            let reference = scene.references(in: body.tokens.upperBound..<range.upperBound).first(where: {
                $0.entity == speaker
            }),
            let verb = (reference.tokens.upperBound..<min(reference.tokens.upperBound + 5, range.upperBound)).first(
                where: { speaks($0, in: range) })
        else { return nil }
        return MeetingProposal(
            parties: [speaker, body.entity], kind: .session, cue: verb..<verb + 1, standing: .held,
            partiesEnd: body.tokens.upperBound,
            scope: range, reason: "spoke at a sitting body")
    }

    /// Whether a verb of speech that reports what was said stands at a token.
    private func speaks(_ token: Int, in range: Range<Int>) -> Bool {
        let forms = text.lexicon.speechForms(of: text.tokens[token].word)
        guard !forms.isEmpty,
            let cue = VerbCueFinder(scene: scene).cue(
                at: token, forms: forms, verbs: text.lexicon.speechVerbs, isReflexive: { $0.contains(.reflexive) },
                in: range)
        else { return false }
        return cue.use != .infinitive && cue.use != .passive && !cue.frames.isDisjoint(with: [.quote, .clause])
    }

    /// « devant l'assemblée générale de la Fédération »: any body holds a session of its own.
    private func isOfSession(_ body: Reference, in range: Range<Int>) -> Bool {
        guard scene.kind(body.entity) == .organization else { return false }
        var before = body.tokens.lowerBound - 1
        while before > range.lowerBound, FunctionWords.determiners.contains(text.key(before)) { before -= 1 }
        guard before - 1 >= range.lowerBound, ["of", "de", "du", "d'", "des"].contains(text.folded(before)) else {
            return false
        }
        for start in stride(from: before - 1, through: max(range.lowerBound, before - 3), by: -1) {
            for phrase in text.phrases(at: start) where phrase.tokens.upperBound == before {
                if case .meetingNoun(let kind, let frames, _) = phrase.sense, frames.contains(.body),
                    kind == .session || kind == .conference
                {
                    return true
                }
            }
        }
        return false
    }

    private static func isSittingBody(_ entity: Int, in scene: Scene) -> Bool {
        guard scene.kind(entity) == .organization else { return false }
        let entry = scene.entry(entity)
        if let type = entry?.type, SessionMeetings.types.contains(type) { return true }
        if entry?.id == "united-nations" { return true }
        let name = entry?.name ?? scene.resolution.entities[entity].name
        return SessionMeetings.words(name).contains { SessionMeetings.heads.contains($0) }
            && !name.hasSuffix("Council on Foreign Relations")
    }

    /// The words of a name; those of plain letters are told apart by their bytes.
    private static func words(_ name: String) -> [Substring] {
        guard name.utf8.allSatisfy({ $0 < 0x80 }) else { return name.split(whereSeparator: { !$0.isLetter }) }
        // A head is long: shorter words are not made.
        return name.utf8.split { !(0x61...0x7A).contains($0 | 0x20) }.filter { $0.count > 4 }.map { Substring($0) }
    }

    private static let types: WordSet = [
        "council", "assembly", "parliament", "legislature", "commission", "committee",
    ]

    private static let heads: Set<Substring> = [
        "Council", "Assembly", "Board", "Parliament", "Congress", "Senate", "Knesset", "Assemblée", "assemblée",
        "Conseil", "conseil", "Parlement", "Sénat", "Congrès",
    ]

    /// The verb or noun of address before a body, with nothing but "at the 55th session of the" between the two.
    private func address(to body: Reference, in range: Range<Int>) -> Address? {
        var position = body.tokens.lowerBound - 1
        var preposition: String?
        var steps = 0
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
                    || text.tokens[position].marks.contains(.clitic),
                !FunctionWords.complementizers.contains(word), !FunctionWords.coordinators.contains(word),
                !FunctionWords.relatives.contains(word)
            else { return nil }
            // "said in a letter to the Council"
            if SessionMeetings.written.contains(word) { return nil }
            if SessionMeetings.prepositions.contains(word) { preposition = word }
            // "issued an order to renew this council": *to* leads to a verb, not to hearers.
            if word == "to", !isPlain(position + 1..<body.tokens.lowerBound) { return nil }
            if let found = verb(at: position, preposition, body, in: range) { return found }
            // « a déclaré le chef de l'organe »: whom an office serves is not addressed.
            if scene.mentions.officeOfToken[position] >= 0 { return nil }
            if let preposition, SessionMeetings.leadsToHearers.contains(preposition),
                text.begins(.speechNoun, at: position)
            {
                return Address(cue: position..<position + 1, standing: .held, isNoun: true)
            }
            position -= 1
        }
        return nil
    }

    /// Whether nothing but determiners, names and words of a session stands between *to* and a body.
    private func isPlain(_ tokens: Range<Int>) -> Bool {
        tokens.allSatisfy { token in
            let word = text.folded(token)
            return FunctionWords.determiners.contains(word) || text.tokens[token].isCapitalized
                || text.tokens[token].category == .number
                || ["of", "'s", "annual", "full", "plenary", "special", "members", "whole", "world", "body"].contains(
                    word)
                || scene.reference(at: token) != nil
                || text.begins(.meetingNoun, at: token)
        }
    }

    private func verb(
        at position: Int, _ preposition: String?, _ body: Reference, in range: Range<Int>
    ) -> Address? {
        let finder = VerbCueFinder(scene: scene)
        let meeting = text.lexicon.meetingForms(of: text.tokens[position].word)
        if !meeting.isEmpty,
            let cue = finder.cue(
                at: position, forms: meeting, verbs: text.lexicon.meetingVerbs,
                isReflexive: { $0.contains(.reflexive) }, in: range),
            cue.frames.contains(.address), !cue.frames.contains(.weak), cue.use != .infinitive, cue.use != .passive,
            !cue.isNegated
        {
            return Address(cue: cue.group, standing: VerbMeetings.standing(cue), isNoun: false)
        }
        let speech = text.lexicon.speechForms(of: text.tokens[position].word)
        guard !speech.isEmpty,
            let cue = finder.cue(
                at: position, forms: speech, verbs: text.lexicon.speechVerbs, isReflexive: { $0.contains(.reflexive) },
                in: range),
            cue.use != .infinitive, cue.use != .passive, !cue.isNegated,
            !cue.frames.isDisjoint(with: [.quote, .clause])
        else { return nil }
        let isDirect =
            text.lexicon.language == .english && cue.frames.contains(.addressee)
            && body.tokens.lowerBound - position <= 8
        return preposition != nil || isDirect
            ? Address(cue: cue.group, standing: VerbMeetings.standing(cue), isNoun: false) : nil
    }

    private static let prepositions: WordSet = ["at", "before", "to", "devant", "lors", "à", "au", "aux", "during"]
    private static let leadsToHearers: WordSet = ["to", "before", "devant", "à", "at", "au", "aux"]
    /// Nouns of what is written to a body that need not sit.
    private static let written: WordSet = [
        "letter", "letters", "report", "reports", "email", "note", "petition", "request", "tweet", "lettre", "lettres",
        "rapport", "courrier",
        "note", "demande", "petition", "message", "requete", "courriel",
    ]
}
