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
    private var text: Text { scene.text }

    /// The encounter that a noun proposes.
    func proposal(
        _ noun: Range<Int>, kind: MeetingKind, frames: MeetingFrames, in range: Range<Int>, _ memory: MeetingMemory
    ) -> MeetingProposal? {
        guard frames.contains(.parties) || frames.contains(.body) else { return nil }
        var (people, end, link) = named(behind: noun, in: range)
        let isOwned = owner(of: noun, in: range, memory)
        if people.count == 1 {
            // One party behind *with*: the other owns the noun, or is the subject of what is said of it.
            guard link == "with" || link == "par" else { return nil }
            var others = isOwned ?? []
            if others.isEmpty, isGoverned(noun, in: range) {
                others = subjects.ofClause(before: noun.lowerBound, in: range, memory)
            }
            others.removeAll { people.contains($0) }
            guard !others.isEmpty else { return nil }
            people = others + people
        } else if people.isEmpty {
            (people, link) = around(noun, isOwned, in: range, memory)
            end = noun.upperBound
        }
        guard people.count >= 2 else { return nil }
        return MeetingProposal(
            parties: people, kind: kind, cue: noun, standing: .noun, partiesEnd: end, scope: range,
            reason: "noun \"\(text.string(noun))\", parties by \(link)")
    }

    // MARK: Parties behind the noun

    private func named(behind noun: Range<Int>, in range: Range<Int>) -> (people: [Int], end: Int, link: String) {
        var position = noun.upperBound
        var steps = 0
        var loose = 0
        while position < range.upperBound, steps < 16 {
            steps += 1
            let word = text.folded(position)
            switch word {
            case "between", "entre":
                let list = parties.list(from: position + 1, in: range)
                if list.entities.count >= 2 { return (list.entities, list.end, "between") }
                let leaders = parties.pluralOffice(
                    before: min(range.upperBound, position + 8), in: position..<range.upperBound)
                if leaders.count >= 2 { return (leaders, position + 1, "between") }
                return ([], noun.upperBound, "")
            case "with", "avec":
                guard loose < 4 else { return ([], noun.upperBound, "") }
                let list = parties.list(from: position + 1, in: range)
                return (list.entities, list.end, "with")
            case "of", "de", "du", "des", "d'":
                // « rencontre de X avec Y », "meeting of X and Y", « sommet de Singapour avec Y » (a venue).
                let list = parties.list(from: position + 1, in: range)
                if list.entities.count >= 2 { return (list.entities, list.end, "of") }
                if list.entities.count == 1, ["with", "avec"].contains(text.folded(list.end)) {
                    let others = parties.list(from: list.end + 1, in: range)
                    let isVenue = list.entities.allSatisfy { scene.kind($0) == .place }
                    return (isVenue ? others.entities : list.entities + others.entities, others.end, "with")
                }
                position += 1
                continue
            case "par", "by":
                // « dîner donné par X »: the host; the guests are the subject.
                guard position - noun.upperBound <= 4 else { return ([], noun.upperBound, "") }
                let list = parties.list(from: position + 1, in: range)
                return (list.entities, list.end, list.entities.count == 1 ? "par" : "")
            default: break
            }
            if let date = scene.date(at: position) {
                position = date.tokens.upperBound
                continue
            }
            if let reference = scene.reference(at: position) {
                guard scene.kind(reference.entity) == .place, position > noun.upperBound else {
                    return ([], noun.upperBound, "")
                }
                position = reference.tokens.upperBound
                continue
            }
            guard text.tokens[position].isWord, !FunctionWords.relatives.contains(word) || word == "qui" else {
                return ([], noun.upperBound, "")
            }
            if !FunctionWords.circumstancePrepositions.contains(word), !FunctionWords.determiners.contains(word),
                scene.endOfAdverb(at: position) == nil
            {
                loose += 1
            }
            position += 1
        }
        return ([], noun.upperBound, "")
    }

    // MARK: The other party

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
                return last.isEmpty ? nil : last
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
    private func around(_ noun: Range<Int>, _ owner: [Int]?, in range: Range<Int>, _ memory: MeetingMemory) -> (
        [Int], String
    ) {
        if let owner, owner.count >= 2 { return (owner, "those who met before") }
        if let verb = lightVerb(before: noun, in: range) {
            let who = subjects.left(of: SubjectFinder(scene: scene).groupStart(verb, in: range), in: range, memory)
            if who.count >= 2 { return (who, "a plural subject") }
        }
        // The noun in a circumstance at the start, the parties behind its comma.
        if isCircumstance(noun, in: range), noun.lowerBound - range.lowerBound < 8,
            let comma = (noun.upperBound..<min(noun.upperBound + 12, range.upperBound)).first(where: {
                text.tokens[$0].category == .comma
            })
        {
            let list = parties.list(from: comma + 1, in: range).entities
            if list.count >= 2 { return (list, "the subject behind the comma") }
        }
        // "a dialogue between A and B, including an annual meeting": the parties named before what contains it.
        if isPart(noun, in: range) {
            for position in stride(
                from: noun.lowerBound - 1, through: max(range.lowerBound, noun.lowerBound - 40), by: -1)
            where ["between", "entre"].contains(text.folded(position)) {
                let list = parties.list(from: position + 1, in: range)
                if list.entities.count >= 2 { return (list.entities, "the dialogue that it is part of") }
            }
        }
        // "a statement issued by A and B at a summit": people joined in the same clause.
        if isCircumstance(noun, in: range), let pair = joinedPair(before: noun.lowerBound, in: range) {
            return (pair, "those joined before it")
        }
        return ([], "")
    }

    /// "after a meeting", « lors d'un entretien », "at a summit": a circumstance of what is told.
    private func isCircumstance(_ noun: Range<Int>, in range: Range<Int>) -> Bool {
        var position = noun.lowerBound - 1
        var steps = 0
        while position >= range.lowerBound, steps < 6 {
            steps += 1
            let word = text.folded(position)
            if [
                "during", "at", "in", "after", "following", "follows", "followed", "before", "ahead", "on", "lors",
                "pendant", "apres", "avant", "issue", "suite", "occasion", "au", "en", "cours",
            ]
            .contains(word) {
                return true
            }
            guard text.tokens[position].isWord, scene.reference(at: position) == nil else { return false }
            position -= 1
        }
        return false
    }

    /// "including", « par le biais de »: the noun is part of what was named before it.
    private func isPart(_ noun: Range<Int>, in range: Range<Int>) -> Bool {
        for position in stride(from: noun.lowerBound - 1, through: max(range.lowerBound, noun.lowerBound - 8), by: -1) {
            if ["including", "notamment", "compris", "biais", "via", "through", "dont"].contains(text.folded(position))
            {
                return true
            }
            guard text.tokens[position].isWord, scene.reference(at: position) == nil else { return false }
        }
        return false
    }

    /// Two people or two countries joined by *and* a few words before a token.
    private func joinedPair(before token: Int, in range: Range<Int>) -> [Int]? {
        for reference in scene.references(in: range.lowerBound..<token).reversed()
        where token - reference.tokens.upperBound < 10 {
            let others = parties.joined(before: reference.tokens.lowerBound, in: range)
            guard let other = others.first, parties.isParty(reference.entity), scene.kind(other) == .person,
                scene.kind(reference.entity) == .person
            else { continue }
            return [other, reference.entity]
        }
        return nil
    }

    /// Whether a subject can be a party of a noun: it holds, has, attends or follows it; or wants, plans or refuses it.
    private func isGoverned(_ noun: Range<Int>, in range: Range<Int>) -> Bool {
        if lightVerb(before: noun, in: range) != nil || isCircumstance(noun, in: range) || isPart(noun, in: range) {
            return true
        }
        for position in stride(from: noun.lowerBound - 1, through: max(range.lowerBound, noun.lowerBound - 6), by: -1) {
            if scene.has(position, { if case .modality(let effect) = $0 { effect != .hearsay } else { false } }) {
                return true
            }
            guard
                text.tokens[position].isWord || text.tokens[position].category == .openQuote
                    || text.tokens[position].category == .closeQuote,
                scene.reference(at: position) == nil
            else { return false }
        }
        return false
    }

    /// The verb that holds a noun: "have held a series of" before "discussions".
    private func lightVerb(before noun: Range<Int>, in range: Range<Int>) -> Int? {
        var position = noun.lowerBound - 1
        var steps = 0
        while position > range.lowerBound, steps < 10 {
            steps += 1
            if NounMeetings.lightVerbs.contains(text.folded(position)) { return position }
            guard text.tokens[position].isWord || text.tokens[position].category == .number,
                scene.reference(at: position) == nil || scene.date(at: position) != nil
            else { return nil }
            position -= 1
        }
        return nil
    }

    private static let lightVerbs: Set<String> = [
        "held", "hold", "holds", "holding", "had", "has", "have", "having", "conducted", "opened", "began", "start",
        "started", "concluded", "ended",
        "attended", "attend", "attends", "join", "joined", "joins", "continued", "resumed", "resume", "kicked",
        "launched", "take", "takes", "took", "taking", "part",
        "tenu", "tiennent", "tient", "tenir", "tiendra", "tiendront", "eu", "aura", "auront", "mene", "menent",
        "entame", "poursuivi", "repris", "conclu",
        "participe", "participer", "participera", "participeront", "ouvert", "assiste", "assister", "multiplie",
        "entretient",
    ]
}
