import LiaisonEntities
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Reads whom a verb of meeting meets: its object, its companions behind *with*, the agent of its passive.
struct VerbObjects {
    let scene: Scene
    let parties: PartyFinder
    var text: Text { scene.text }

    /// The other parties, where their list ends, and whether *with* led to them; nil where the verb is at something else.
    func found(
        behind cue: VerbCue<MeetingFrames>, _ who: [Int], in range: Range<Int>, _ memory: MeetingMemory
    ) -> (entities: [Int], end: Int, isWith: Bool)? {
        var entities: [Int] = []
        var end = cue.group.upperBound
        var link = link(behind: end, in: range)
        // "discussed new dates with X over the phone"
        if cue.frames.contains(.telephone), cue.frames.contains(.with), !link.isWith,
            let with = Range.clipped(end, min(end + 12, range.upperBound)).first(where: {
                ["with", "avec"].contains(text.folded($0))
            })
        {
            link = (with + 1, true)
        }
        // "A and B met on Monday, with C high on the agenda": those who met are named.
        if link.isWith, who.count >= 2, link.start - 2 > end, text.tokens[link.start - 2].category == .comma {
            link = (end, false)
        }
        if cue.use == .passive {
            guard !cue.frames.isDisjoint(with: [.host, .transitive]) else { return nil }
            (entities, end) = agent(behind: end, in: range)
            guard !entities.isEmpty else { return nil }
        } else if link.isWith {
            guard !cue.frames.isDisjoint(with: [.with, .transitive, .plural, .host, .sign]) else { return nil }
            (entities, end) = companions(from: link.start, in: range, memory, except: who)
            guard !entities.isEmpty else { return nil }
        } else if !cue.frames.isDisjoint(with: [.transitive, .host]) {
            (entities, end) = direct(cue, link.start, who, in: range, memory)
        }
        if cue.frames.contains(.weak) {
            guard entities.contains(where: { scene.kind($0) == .person }), isFree(end, in: range) else { return nil }
        }
        return (entities, end, link.isWith)
    }

    /// The direct object of a verb.
    private func direct(
        _ cue: VerbCue<MeetingFrames>, _ start: Int, _ who: [Int], in range: Range<Int>, _ memory: MeetingMemory
    ) -> (entities: [Int], end: Int) {
        let end = cue.group.upperBound
        if start != end {
            // "met in Bali, Macron said": what stands apart with a verb of its own is no object; "called on X" is no call.
            if text.tokens[start - 1].category == .comma, let reference = scene.reference(at: start),
                parties.hasVerb(after: reference, in: range)
            {
                return ([], end)
            }
            if cue.frames.contains(.weak), FunctionWords.circumstancePrepositions.contains(text.key(start - 1)) {
                return ([], end)
            }
        }
        var found = companions(from: start, in: range, memory, except: who)
        // A transitive verb meets people and bodies; a country is met only *with*.
        let standsForPeople = standsForPeople(start, found.end)
        found.entities.removeAll { scene.kind($0) == .place && !standsForPeople }
        // People are received, and bodies only with their people: "received her degree", "hosted an event" are no encounters.
        if cue.frames.contains(.host), !cue.frames.contains(.with) {
            found.entities.removeAll { scene.kind($0) != .person && !standsForPeople }
            let name = scene.reference(at: start) == nil ? start + 1 : start
            if scene.reference(at: name) != nil, scene.mentions.officeOfToken[name] < 0,
                VerbObjects.owners.contains(text.key(name - 1))
            {
                found.entities = []
            }
        }
        if found.entities.isEmpty, text.lexicon.language == .french {
            found.entities = clitic(in: cue.group, range, memory, except: who)
        }
        return found
    }

    private static let owners: WordSet = [
        "a", "an", "her", "his", "its", "their", "son", "sa", "ses", "leur", "un", "une",
    ]

    /// The parties behind the verb, a pronoun included.
    private func companions(
        from start: Int, in range: Range<Int>, _ memory: MeetingMemory, except who: [Int]
    ) -> (entities: [Int], end: Int) {
        if start < range.upperBound, let (gender, isPlural) = objectPronoun(at: start, in: range) {
            return (
                memory.object(gender: gender, isPlural: isPlural, at: start, in: range, of: scene, excluding: who),
                start + 1
            )
        }
        let list = parties.list(from: start, in: range)
        return (list.entities, list.end)
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
                next >= range.upperBound || !text.tokens[next].isWord || scene.isDate(next)
                    || FunctionWords.prepositions.contains(text.key(next)) || scene.endOfAdverb(at: next) != nil
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
                let nowhere = range.lowerBound..<range.lowerBound
                return memory.object(
                    gender: .unknown, isPlural: false, at: token, in: nowhere, of: scene, excluding: who)
            case "les":
                return memory.object(gender: .unknown, isPlural: true, at: token, in: range, of: scene, excluding: who)
            default: break
            }
        }
        return []
    }

    private func agent(behind start: Int, in range: Range<Int>) -> (entities: [Int], end: Int) {
        for position in start..<min(start + 10, range.upperBound) {
            if ["by", "par"].contains(text.folded(position)) {
                let list = parties.list(from: position + 1, in: range)
                return (list.entities, list.end)
            }
            if [.comma, .semicolon, .stop].contains(text.tokens[position].category) { break }
        }
        // « reçu par »: the particle may have taken the preposition.
        guard ["by", "par"].contains(text.folded(start - 1)) else { return ([], start) }
        let list = parties.list(from: start, in: range)
        return (list.entities, list.end)
    }
}
