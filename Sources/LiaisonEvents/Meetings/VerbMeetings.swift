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
    private var text: Text { scene.text }

    /// The encounters that a verb at a token proposes, and the tokens of its group; nil where it is no verb of meeting there.
    func proposals(at token: Int, in range: Range<Int>, _ memory: MeetingMemory) -> (
        found: [MeetingProposal], group: Range<Int>
    )? {
        let forms = text.lexicon.meetingForms(of: text.tokens[token].word)
        guard !forms.isEmpty, scene.mentions.nameOfToken[token] < 0,
            let cue = VerbCueFinder(scene: scene).cue(
                at: token, forms: forms, verbs: text.lexicon.meetingVerbs, isReflexive: { $0.contains(.reflexive) },
                in: range)
        else { return nil }
        guard !cue.frames.isDisjoint(with: [.transitive, .with, .plural, .host, .sign]) else { return nil }
        let found = proposals(cue, in: range, memory)
        return found.isEmpty ? nil : (found, cue.group)
    }

    private func proposals(_ cue: VerbCue<MeetingFrames>, in range: Range<Int>, _ memory: MeetingMemory)
        -> [MeetingProposal]
    {
        let who = subject(of: cue, in: range, memory)
        var objects: [Int] = []
        var end = cue.group.upperBound
        let link = link(behind: cue.group.upperBound, in: range)
        if cue.use == .passive {
            guard !cue.frames.isDisjoint(with: [.host, .transitive]) else { return [] }
            (objects, end) = agent(behind: cue.group.upperBound, in: range)
            guard !objects.isEmpty else { return [] }
        } else if link.isWith {
            guard !cue.frames.isDisjoint(with: [.with, .transitive, .plural, .host, .sign]) else { return [] }
            (objects, end) = companions(from: link.start, in: range, memory, except: who)
            guard !objects.isEmpty else { return [] }
        } else if !cue.frames.isDisjoint(with: [.transitive, .host]) {
            (objects, end) = companions(from: link.start, in: range, memory, except: who)
            // A transitive verb meets people and bodies; a country is met only *with*.
            objects = objects.filter {
                scene.kind($0) != .place || link.start != cue.group.upperBound || standsForPeople(link.start, end)
            }
            if objects.isEmpty, text.lexicon.language == .french {
                objects = clitic(in: cue.group, range, memory, except: who)
            }
        }
        if cue.frames.contains(.weak) {
            guard objects.contains(where: { scene.kind($0) == .person }), isFree(end, in: range) else { return [] }
        }
        if objects.isEmpty {
            // A plural subject meets itself, unless something else is met: "met the deadline".
            guard cue.frames.contains(.plural) || cue.frames.contains(.sign), cue.use != .passive,
                !hasPlainObject(cue, in: range)
            else { return [] }
            guard who.count >= 2 else { return [] }
        } else if who.isEmpty {
            return []
        }
        var proposals = [
            MeetingProposal(
                parties: who + objects, kind: cue.kind, cue: cue.group, standing: standing(cue),
                isNegated: cue.isNegated, partiesEnd: end,
                scope: range, reason: "verb \"\(cue.lemma)\"")
        ]
        if link.isWith, let second = secondRound(from: end, in: range) {
            // « avec X et le 18 mars avec Y »: two encounters, each with its own date.
            proposals[0] = MeetingProposal(
                parties: who + objects, kind: cue.kind, cue: cue.group, standing: standing(cue),
                isNegated: cue.isNegated, partiesEnd: end,
                scope: range.lowerBound..<end, reason: "verb \"\(cue.lemma)\"")
            proposals.append(
                MeetingProposal(
                    parties: who + second.entities, kind: cue.kind, cue: cue.group, standing: standing(cue),
                    isNegated: cue.isNegated,
                    partiesEnd: second.end, scope: end..<second.end, reason: "verb \"\(cue.lemma)\", second date"))
        }
        return proposals
    }

    private func standing(_ cue: VerbCue<MeetingFrames>) -> MeetingStatusReader.Standing {
        switch cue.use {
        case .finite, .passive, .participle: .held
        case .future: .future
        case .conditional: .conditional
        case .infinitive: .infinitive
        }
    }

    private func subject(of cue: VerbCue<MeetingFrames>, in range: Range<Int>, _ memory: MeetingMemory) -> [Int] {
        if let pronoun = cue.innerPronoun { return memory.subjects(pronoun, in: range, of: scene) }
        if cue.use == .participle || cue.use == .infinitive
            || cue.group.contains(where: { ["avoir", "having", "ayant", "etre"].contains(text.folded($0)) })
        {
            return subjects.ofClause(before: cue.group.lowerBound, in: range, memory)
        }
        return subjects.left(of: cue.group.lowerBound, in: range, memory)
    }

    /// Where the object begins, and whether *with* or *avec* leads to it.
    private func link(behind start: Int, in range: Range<Int>) -> (start: Int, isWith: Bool) {
        var position = start
        var steps = 0
        while position < range.upperBound, steps < 14 {
            steps += 1
            let word = text.folded(position)
            if ["with", "avec"].contains(word) { return (position + 1, true) }
            if let date = scene.date(at: position) {
                position = date.tokens.upperBound
                continue
            }
            if let reference = scene.reference(at: position) {
                // « s'entretiendra à Bakou avec », "met in Tokyo with": a place between the verb and its link.
                guard scene.kind(reference.entity) == .place, position > start, isCircumstance(before: position, start)
                else { break }
                position = reference.tokens.upperBound
                continue
            }
            if text.tokens[position].category == .comma {
                position += 1
                continue
            }
            guard text.tokens[position].isWord else { break }
            if FunctionWords.circumstancePrepositions.contains(word)
                || FunctionWords.determiners.contains(word) && position > start
                || VerbMeetings.manner.contains(word) || scene.endOfAdverb(at: position) != nil
            {
                position += 1
                continue
            }
            break
        }
        return (position < range.upperBound && scene.reference(at: position) != nil ? position : start, false)
    }

    private func isCircumstance(before position: Int, _ start: Int) -> Bool {
        var before = position - 1
        while before > start, FunctionWords.determiners.contains(text.folded(before)), text.folded(before) != "a" {
            before -= 1
        }
        return FunctionWords.circumstancePrepositions.contains(text.folded(before))
    }

    /// Words of how and when two parties meet, between the verb and *with*.
    private static let manner: Set<String> = [
        "by", "phone", "telephone", "par", "separately", "later", "briefly", "video", "videoconference",
        "visioconference", "link", "call", "person",
        "private", "privately", "virtually", "face", "up", "together", "longuement", "brievement", "separement",
        "liaison", "sidelines", "margins",
        "of", "de", "marge", "morning", "evening", "afternoon", "earlier", "again", "also", "directly", "jointly",
        "regularly", "several", "times", "twice",
    ]

    /// The parties behind the verb, a pronoun included.
    private func companions(from start: Int, in range: Range<Int>, _ memory: MeetingMemory, except who: [Int]) -> (
        entities: [Int], end: Int
    ) {
        if start < range.upperBound, let (gender, isPlural) = objectPronoun(at: start, in: range) {
            return (
                memory.object(gender: gender, isPlural: isPlural, at: start, in: range, of: scene, excluding: who),
                start + 1
            )
        }
        return parties.list(from: start, in: range)
    }

    private func objectPronoun(at token: Int, in range: Range<Int>) -> (Gender, Bool)? {
        switch text.folded(token) {
        case "him", "lui": return (.masculine, false)
        case "them", "eux": return (.unknown, true)
        case "elle": return (.feminine, false)
        case "elles": return (.feminine, true)
        case "her":
            let next = token + 1
            guard
                next >= range.upperBound || !text.tokens[next].isWord || scene.date(at: next) != nil
                    || FunctionWords.prepositions.contains(text.folded(next))
                    || scene.endOfAdverb(at: next) != nil
            else { return nil }
            return (.feminine, false)
        default: return nil
        }
    }

    /// « l'a rencontré », « les a reçus »: the object in front of a French verb.
    private func clitic(in group: Range<Int>, _ range: Range<Int>, _ memory: MeetingMemory, except who: [Int]) -> [Int]
    {
        for token in group where token < group.upperBound - 1 {
            switch text.folded(token) {
            case "l'":
                return memory.object(
                    gender: .unknown, isPlural: false, at: token, in: range.lowerBound..<range.lowerBound, of: scene,
                    excluding: who)
            case "les":
                return memory.object(gender: .unknown, isPlural: true, at: token, in: range, of: scene, excluding: who)
            default: break
            }
        }
        return []
    }

    private func agent(behind start: Int, in range: Range<Int>) -> (entities: [Int], end: Int) {
        for position in start..<min(start + 10, range.upperBound) {
            if ["by", "par"].contains(text.folded(position)) { return parties.list(from: position + 1, in: range) }
            if [.comma, .semicolon, .stop].contains(text.tokens[position].category) { break }
        }
        // « reçu par »: the particle may have taken the preposition.
        if ["by", "par"].contains(text.folded(start - 1)) { return parties.list(from: start, in: range) }
        return ([], start)
    }

    /// Whether a country in a list is there for its people: "met Chinese officials".
    private func standsForPeople(_ start: Int, _ end: Int) -> Bool {
        start < end
            && (start..<end).contains {
                scene.mentions.officeOfToken[$0] >= 0
                    || scene.has($0) {
                        if case .meetingNoun(_, let frames, _) = $0 { frames.contains(.envoy) } else { false }
                    }
            }
    }

    /// Whether what follows the object belongs to no predicate of it: "called Kim a liar", « a appelé Macron à agir ».
    private func isFree(_ end: Int, in range: Range<Int>) -> Bool {
        guard end < range.upperBound else { return true }
        if !text.tokens[end].isWord {
            return text.tokens[end].category != .openQuote && text.tokens[end].category != .straightQuote
        }
        if scene.date(at: end) != nil { return true }
        let word = text.folded(end)
        if ["as", "comme", "à", "de", "d'"].contains(word) {
            return scene.reference(at: end + 1).map { scene.kind($0.entity) == .place } ?? false
        }
        return FunctionWords.prepositions.contains(word) || FunctionWords.coordinators.contains(word)
            || scene.endOfAdverb(at: end) != nil
    }

    /// "met the deadline", "met expectations": a plain noun is met.
    private func hasPlainObject(_ cue: VerbCue<MeetingFrames>, in range: Range<Int>) -> Bool {
        let next = cue.group.upperBound
        guard cue.frames.contains(.transitive), next < range.upperBound, text.tokens[next].isWord,
            scene.date(at: next) == nil
        else { return false }
        let word = text.folded(next)
        return !FunctionWords.prepositions.contains(word) && !FunctionWords.coordinators.contains(word)
            && scene.endOfAdverb(at: next) == nil
            && !VerbMeetings.manner.contains(word)
    }

    private func secondRound(from start: Int, in range: Range<Int>) -> (entities: [Int], end: Int)? {
        var position = start
        while position < range.upperBound,
            ["and", "et", "puis", "then", "le", "on"].contains(text.folded(position))
                || text.tokens[position].category == .comma
        { position += 1 }
        guard position > start, let date = scene.date(at: position) else { return nil }
        position = date.tokens.upperBound
        while position < range.upperBound, text.tokens[position].category == .comma { position += 1 }
        guard position < range.upperBound, ["with", "avec"].contains(text.folded(position)) else { return nil }
        let (entities, end) = parties.list(from: position + 1, in: range)
        return entities.isEmpty ? nil : (entities, end)
    }
}
