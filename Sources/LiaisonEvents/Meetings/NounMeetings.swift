import LiaisonCalendar
import LiaisonEntities
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Finds encounters by their nouns: "talks between A and B", « sa rencontre avec X », "held a series of meetings".
struct NounMeetings {
    let scene: Scene
    let parties: PartyFinder
    let subjects: MeetingSubject
    private var surroundings: NounSurroundings { NounSurroundings(scene: scene, parties: parties) }
    private var text: Text { scene.text }

    /// The encounter that a noun proposes.
    func proposal(
        _ noun: Range<Int>, kind: MeetingKind, frames: MeetingFrames, in range: Range<Int>, _ memory: MeetingMemory
    ) -> MeetingProposal? {
        guard frames.contains(.parties) || frames.contains(.body) else { return nil }
        let complement = NounComplement(of: noun, in: range, scene, parties)
        let owner = owner(of: noun, in: range, memory)
        var found = Found(people: complement.people, end: complement.end, link: complement.link.rawValue)
        switch complement.people.count {
        case 0: found = around(noun, owner, in: range, memory)
        case 1:
            guard complement.link == .with || complement.link == .by else { return nil }
            let others = others(of: noun, owner, complement, in: range, memory)
            guard !others.isEmpty else { return nil }
            found.people = others + complement.people
            found.first = others.count
        default:
            // "his talks with A and B": the two did not meet each other; without a third there is no telling who met.
            if complement.link == .with {
                let others = others(of: noun, owner, complement, in: range, memory)
                guard !others.isEmpty else { return nil }
                found.people = others + complement.people
                found.first = others.count
            }
            // « donné par A et B en l'honneur de »: those who came are the subject.
            if complement.link == .by {
                found.people = others(of: noun, owner, complement, in: range, memory) + complement.people
            }
        }
        guard found.people.count >= 2,
            !frames.contains(.weak) || found.people.contains(where: { scene.kind($0) == .person })
        else { return nil }
        // "the testimonies of A and B" were not one session of the two.
        if kind == .session, complement.link == .of { return nil }
        return MeetingProposal(
            parties: found.people, first: found.first, kind: kind, cue: noun, standing: .noun, partiesEnd: found.end,
            scope: range,
            reason: "noun \"\(text.string(noun))\", parties by \(found.link)", governedFrom: found.governedFrom)
    }

    /// Who meets, where their list ends, and what tells so.
    private struct Found {
        var people: [Int] = []
        /// How many of them stand on the first side.
        var first = 1
        var end = 0
        var link = ""
        /// Where the words that tell the status end, if not before the noun.
        var governedFrom: Int?
    }

    /// The other party of "talks with X": who owns the noun, who holds it, or who is spoken of behind it.
    private func others(
        of noun: Range<Int>, _ owner: [Int]?, _ complement: NounComplement, in range: Range<Int>,
        _ memory: MeetingMemory
    ) -> [Int] {
        var others = owner ?? []
        if others.isEmpty, surroundings.isGoverned(noun, in: range), !surroundings.isLongAgo(noun, in: range) {
            others = subjects.behindList(complement.end, opening: noun, in: range)
            if others.isEmpty { others = subjects.ofClause(before: noun.lowerBound, in: range, memory) }
            if others.isEmpty { others = subjects.ofAttribution(in: range) }
        }
        return others.filter { !complement.people.contains($0) }
    }

    /// "Biden's meeting with", « sa rencontre avec », "their call": who owns the noun; nil where nobody does.
    private func owner(of noun: Range<Int>, in range: Range<Int>, _ memory: MeetingMemory) -> [Int]? {
        var position = noun.lowerBound - 1
        var steps = 0
        while position >= range.lowerBound, steps < 6 {
            steps += 1
            let word = text.folded(position)
            if word == "'s"
                || text.tokens[position].marks.contains(.clitic)
                    && scene.reference(at: position - 1)?.isPossessive == true
            {
                return scene.reference(at: position - 1).flatMap { parties.isParty($0.entity) ? [$0.entity] : nil }
            }
            switch word {
            case "their", "leur", "leurs":
                let last = memory.lastParties
                if !last.isEmpty { return last }
                let own = subjects.ofClause(before: position, in: range, memory)
                return own.count >= 2 ? own : nil
            case "his", "son", "sa", "ses", "her", "its":
                let gender: Gender = word == "his" ? .masculine : word == "her" ? .feminine : .unknown
                return possessor(at: position, gender: gender, isThing: word == "its", in: range, memory)
            default: break
            }
            if let date = scene.date(at: position) {
                position = date.tokens.lowerBound - 1
                continue
            }
            guard
                text.tokens[position].isWord || text.tokens[position].category == .number
                    || text.tokens[position].category == .comma,
                !FunctionWords.prepositions.contains(word), scene.reference(at: position) == nil
            else { return nil }
            position -= 1
        }
        return nil
    }

    private func possessor(at token: Int, gender: Gender, isThing: Bool, in range: Range<Int>, _ memory: MeetingMemory)
        -> [Int]?
    {
        let before = range.lowerBound..<token
        if let subject = SubjectFinder(scene: scene).ofSentence(before), agrees(subject, isThing: isThing) {
            return [subject]
        }
        // « la décision de Rafael Correa … sa rencontre »: the only person named before it in the sentence.
        let named = scene.references(in: before).filter {
            agrees($0.entity, isThing: isThing) && text.quotationOfToken[$0.tokens.lowerBound] < 0
        }
        if let first = named.first { return [first.entity] }
        let pronoun = PronounResolver.Pronoun(token: token, gender: gender, isPlural: false, role: .subject)
        if isThing { return memory.recent.last { agrees($0, isThing: true) }.map { [$0] } }
        let found = memory.subjects(pronoun, in: range, of: scene)
        return found.isEmpty ? nil : found
    }

    private func agrees(_ entity: Int, isThing: Bool) -> Bool {
        isThing ? scene.kind(entity) != .person && parties.isParty(entity) : scene.kind(entity) == .person
    }

    /// The parties of a noun that names none: its plural owner, the plural subject of its verb, or those of its clause.
    private func around(_ noun: Range<Int>, _ owner: [Int]?, in range: Range<Int>, _ memory: MeetingMemory) -> Found {
        func found(_ people: [Int], _ link: String, from governed: Int? = nil) -> Found {
            Found(people: people, end: noun.upperBound, link: link, governedFrom: governed)
        }
        if let owner, owner.count >= 2 { return found(owner, "those who met before") }
        if let verb = surroundings.holder(of: noun, in: range) {
            let who = subjects.left(of: SubjectFinder(scene: scene).groupStart(verb, in: range), in: range, memory)
            if who.count >= 2 { return found(who, "a plural subject") }
        }
        let isCircumstance = surroundings.isCircumstance(noun, in: range)
        // The noun in a circumstance at the start, the parties behind its comma.
        if isCircumstance, noun.lowerBound - range.lowerBound < 8,
            let comma = (noun.upperBound..<min(noun.upperBound + 12, range.upperBound)).first(where: {
                text.tokens[$0].category == .comma
            })
        {
            let list = parties.list(from: comma + 1, in: range, isPair: true).entities
            if list.count >= 2 { return found(list, "the subject behind the comma") }
        }
        // "a dialogue between A and B, including an annual meeting": the parties named before what contains it.
        if let whole = surroundings.whole(of: noun, in: range) {
            let list = parties.list(from: whole + 1, in: range, isPair: true).entities
            if list.count >= 2 { return found(list, "the dialogue that it is part of", from: whole) }
        }
        if surroundings.isPart(noun, in: range),
            let agreed = subjects.ofAgreement(before: noun.lowerBound, in: range, memory)
        {
            return found(agreed.people, "those who agreed on it", from: agreed.end)
        }
        if isRetold(noun, in: range) { return found(memory.lastParties, "those who met before") }
        guard isCircumstance else { return found([], "") }
        // "A told B during a meeting": speaker and hearer.
        if let pair = subjects.speakerAndHearer(before: noun.lowerBound, in: range, memory) {
            return found(pair, "speaker and hearer")
        }
        // "a statement issued by A and B at a summit": people joined in the same clause.
        if let pair = surroundings.joinedPair(before: noun.lowerBound, in: range) {
            return found(pair, "those joined before it")
        }
        return found([], "")
    }

    /// « L'échange a eu lieu le 20 février », "The meeting lasted an hour": the encounter told before, told again.
    private func isRetold(_ noun: Range<Int>, in range: Range<Int>) -> Bool {
        guard noun.lowerBound - range.lowerBound <= 2, noun.lowerBound > range.lowerBound,
            ["the", "le", "la", "l'", "les", "this", "cette", "cet", "ce"].contains(text.folded(noun.lowerBound - 1))
        else { return false }
        return (noun.upperBound..<min(noun.upperBound + 4, range.upperBound)).contains {
            ["took", "held", "lasted", "lieu", "tenu", "tenue", "dure", "deroule", "deroulee", "tiendra", "tiendront"]
                .contains(text.folded($0))
        }
    }
}
