import LiaisonCalendar
import LiaisonEntities
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Finds encounters by their verbs: "met with", « s'est entretenu avec », "were received by".
struct VerbMeetings {
    let scene: Scene
    let parties: PartyFinder
    let subjects: MeetingSubject
    private var objects: VerbObjects { VerbObjects(scene: scene, parties: parties) }
    private var text: Text { scene.text }

    /// The encounters that a verb proposes, and the tokens of its group; nil where it proposes none.
    func proposals(of cue: VerbCue<MeetingFrames>, in range: Range<Int>, _ memory: MeetingMemory) -> (
        found: [MeetingProposal], group: Range<Int>
    )? {
        guard !cue.frames.isDisjoint(with: [.transitive, .with, .plural, .host, .sign]),
            !VerbMeetings.isNounHere(cue, in: range, of: text)
        else { return nil }
        let found = proposals(cue, in: range, memory)
        return found.isEmpty ? nil : (found, cue.group)
    }

    private func proposals(_ cue: VerbCue<MeetingFrames>, in range: Range<Int>, _ memory: MeetingMemory)
        -> [MeetingProposal]
    {
        // "spoke to X by telephone": a call where a telephone is named, else words to an audience.
        let isCall = cue.frames.contains(.telephone)
        let sign = isCall ? occasion(behind: cue.group.upperBound, in: range) : nil
        guard !isCall || sign != nil || cue.frames.contains(.topic) else { return [] }
        let who = subject(of: cue, in: range, memory)
        guard let (others, end, isWith) = objects.found(behind: cue, who, in: range, memory) else { return [] }
        if others.isEmpty {
            // A plural subject meets itself, unless something else is met: "met the deadline".
            guard cue.frames.contains(.plural) || cue.frames.contains(.sign), cue.use != .passive,
                !objects.hasPlainObject(cue, in: range),
                who.count >= 2,
                // "Zaev and Merkel discussed the deadlock": people who spoke of it spoke with each other.
                !cue.frames.contains(.topic) || who.allSatisfy({ scene.kind($0) == .person })
            else { return [] }
        } else if who.isEmpty || cue.frames.contains(.topic) && sign == nil {
            return []
        }
        func proposal(_ people: [Int], _ end: Int, _ scope: Range<Int>, _ reason: String) -> MeetingProposal {
            MeetingProposal(
                parties: people, first: who.count, kind: sign ?? cue.kind, cue: cue.group,
                standing: isDue(cue) ? .future : VerbMeetings.standing(cue),
                isNegated: cue.isNegated,
                partiesEnd: end, scope: scope, reason: reason, isPast: isPast(cue))
        }
        let reason = "verb \"\(cue.lemma)\""
        guard isWith || !others.isEmpty, let second = secondRound(from: end, in: range) else {
            return [proposal(who + others, end, range, reason)]
        }
        var next = proposal(who + second.entities, second.end, second.start..<second.end, reason + ", second date")
        next.placeScope = range.lowerBound..<second.end
        // « avec X et le 18 mars avec Y »: two encounters, each with its own date.
        return [
            proposal(who + others, end, range.lowerBound..<second.start, reason),
            next,
        ]
    }

    /// "was due to be received by": an infinitive of the passive.
    private func isPassiveInfinitive(_ cue: VerbCue<MeetingFrames>) -> Bool {
        cue.use == .passive && cue.group.lowerBound > 0 && text.folded(cue.group.lowerBound) == "be"
            && text.folded(cue.group.lowerBound - 1) == "to"
    }

    /// « devait être reçue », "was to be received": what is due.
    private func isDue(_ cue: VerbCue<MeetingFrames>) -> Bool {
        isPassiveInfinitive(cue)
            || cue.use == .passive && cue.group.contains { FunctionWords.frenchModals.contains(text.key($0)) }
    }

    /// What kind of encounter the words behind a verb of telling make it: a telephone, or a meal.
    private func occasion(behind start: Int, in range: Range<Int>) -> MeetingKind? {
        for position in Range.clipped(start, min(start + 16, range.upperBound)) {
            switch text.folded(position) {
            case "phone", "telephone", "telephonique", "videoconference", "visioconference": return .call
            case "breakfast", "lunch", "dinner", "coffee", "tea", "dejeuner", "diner", "cafe":
                if ["over", "at", "during", "lors", "un"].contains(text.folded(position - 1)) { return .talks }
            default: continue
            }
        }
        return nil
    }

    /// How a verb stands, as the reader of the status tells it.
    static func standing<Frames>(_ cue: VerbCue<Frames>) -> MeetingStatusReader.Standing {
        switch cue.use {
        case .finite, .passive, .participle: .held
        case .future: .future
        case .conditional: .conditional
        case .infinitive: .infinitive
        }
    }

    /// Whether a verb can only tell what is past: a compound tense, an English past.
    private func isPast(_ cue: VerbCue<MeetingFrames>) -> Bool {
        guard cue.use == .finite || cue.use == .passive else { return false }
        if text.lexicon.language == .french { return cue.isCompound }
        let word = text.folded(cue.verb)
        let hasPresent = cue.group.contains { ["is", "are"].contains(text.folded($0)) }
        return !hasPresent && (word.hasSuffix("ed") || VerbMeetings.pasts.contains(word))
    }

    static let pasts: WordSet = [
        "met", "held", "spoke", "had", "sat", "sent", "told", "came", "took", "gave", "paid", "began", "rang", "shook",
        "went", "got", "had",
    ]

    private func subject(of cue: VerbCue<MeetingFrames>, in range: Range<Int>, _ memory: MeetingMemory) -> [Int] {
        if let pronoun = cue.innerPronoun { return memory.subjects(pronoun, in: range, of: scene) }
        if cue.use == .participle || cue.use == .infinitive
            || cue.group.contains(where: { ["avoir", "having", "ayant", "etre"].contains(text.folded($0)) })
            || isPassiveInfinitive(cue)
        {
            return subjects.ofClause(before: cue.group.lowerBound, in: range, memory)
        }
        return subjects.left(of: cue.group.lowerBound, in: range, memory)
    }

    /// "a phone call", "her visit to": an English base form that no *to* leads to is a noun, whatever its lexicon says.
    static func isNounHere(_ cue: VerbCue<MeetingFrames>, in range: Range<Int>, of text: Text) -> Bool {
        guard text.lexicon.language == .english, cue.use == .infinitive, cue.group.lowerBound > range.lowerBound else {
            return false
        }
        return ![
            "to", "and", "or", "not", "then", "help", "helped", "helps", "let", "lets", "make", "made", "saw", "watch",
            "watched", "never",
        ]
        .contains(text.folded(cue.group.lowerBound - 1))
    }

    /// "with X on Monday and with Y on Tuesday", « avec X et le 18 mars avec Y »: the second encounter.
    private func secondRound(from end: Int, in range: Range<Int>) -> (entities: [Int], start: Int, end: Int)? {
        var position = end
        var hasDate = false
        func skipDate() {
            var start = position
            while start < range.upperBound, ["le", "on", "in", "en"].contains(text.folded(start)) { start += 1 }
            if start < range.upperBound, let date = scene.date(at: start) {
                position = date.tokens.upperBound
                hasDate = true
            }
        }
        func skipCommas() {
            while position < range.upperBound, text.tokens[position].category == .comma { position += 1 }
        }
        skipDate()
        skipCommas()
        let start = position
        guard position < range.upperBound, ["and", "et", "puis", "then"].contains(text.folded(position)) else {
            return nil
        }
        while position < range.upperBound, ["and", "et", "puis", "then"].contains(text.folded(position)) {
            position += 1
        }
        skipDate()
        skipCommas()
        guard position < range.upperBound, ["with", "avec"].contains(text.folded(position)) else { return nil }
        let list = parties.list(from: position + 1, in: range)
        position = list.end
        skipDate()
        return list.entities.isEmpty || !hasDate ? nil : (list.entities, start, position)
    }
}
