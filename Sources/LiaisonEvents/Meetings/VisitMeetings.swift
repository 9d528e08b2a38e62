import LiaisonCalendar
import LiaisonEntities
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Finds visits by what is visited: "during its visit to Beijing", « sa visite en Chine », "paid a visit to Hanoi".
struct VisitMeetings {
    let scene: Scene
    let parties: PartyFinder
    let subjects: MeetingSubject
    private var text: Text { scene.text }

    /// The visit that a noun proposes.
    func proposal(noun: Range<Int>, in range: Range<Int>, _ memory: MeetingMemory) -> MeetingProposal? {
        // « la visite du président Marek au Kenya »
        let named = ownerBehind(noun, in: range)
        guard let (place, end) = destination(behind: named?.end ?? noun.upperBound, in: range) else { return nil }
        guard let visitor = named?.entity ?? owner(of: noun, in: range, memory) else { return nil }
        return proposal(
            visitor, place, cue: noun, standing: .noun, isNegated: false, end: end, in: range,
            "noun \"\(text.string(noun))\"")
    }

    /// The visit that a verb proposes.
    func proposal(verb cue: VerbCue<MeetingFrames>, in range: Range<Int>, _ memory: MeetingMemory) -> MeetingProposal? {
        guard cue.frames.contains(.visit), !cue.frames.contains(.weak), cue.use != .passive,
            !VerbMeetings.isNounHere(cue, in: range, of: text)
        else { return nil }
        guard let (place, end) = destination(behind: cue.group.upperBound, in: range) else { return nil }
        let visitors =
            cue.use == .infinitive || cue.use == .participle
            ? subjects.ofClause(before: cue.group.lowerBound, in: range, memory)
            : subjects.left(of: cue.group.lowerBound, in: range, memory)
        guard let visitor = visitors.first else { return nil }
        let standing: MeetingStatusReader.Standing =
            switch cue.use {
            case .finite, .passive, .participle: .held
            case .future: .future
            case .conditional: .conditional
            case .infinitive: .infinitive
            }
        return proposal(
            visitor, place, cue: cue.group, standing: standing, isNegated: cue.isNegated, end: end, in: range,
            "verb \"\(cue.lemma)\"")
    }

    private func proposal(
        _ visitor: Int, _ place: Int, cue: Range<Int>, standing: MeetingStatusReader.Standing, isNegated: Bool,
        end: Int, in range: Range<Int>, _ reason: String
    ) -> MeetingProposal? {
        guard parties.isOfficial(visitor) || scene.kind(visitor) == .organization,
            let host = inviter(behind: end, of: visitor, in: range) ?? host(of: place), !isHome(visitor, host)
        else { return nil }
        return MeetingProposal(
            parties: [visitor, host], kind: .visit, cue: cue, standing: standing, isNegated: isNegated, partiesEnd: end,
            scope: range, place: place,
            reason: reason)
    }

    private func ownerBehind(_ noun: Range<Int>, in range: Range<Int>) -> (entity: Int, end: Int)? {
        for position in noun.upperBound..<min(noun.upperBound + 3, range.upperBound)
        where ["de", "du", "d'", "of", "by"].contains(text.folded(position)) {
            var next = position + 1
            while next < range.upperBound, FunctionWords.determiners.contains(text.key(next)),
                scene.reference(at: next) == nil
            { next += 1 }
            guard let reference = scene.reference(at: next), scene.kind(reference.entity) == .person,
                !reference.isPossessive
            else { return nil }
            return (reference.entity, parties.afterComplements(reference, in: range))
        }
        return nil
    }

    /// The place behind a word of visiting: "to Beijing", « de six jours en Chine ».
    private func destination(behind start: Int, in range: Range<Int>) -> (place: Int, end: Int)? {
        var position = start
        var steps = 0
        while position < range.upperBound, steps < 8 {
            steps += 1
            if let reference = scene.reference(at: position) {
                guard scene.kind(reference.entity) == .place, !reference.isPossessive else { return nil }
                return (reference.entity, reference.tokens.upperBound)
            }
            if let date = scene.date(at: position) {
                position = date.tokens.upperBound
                continue
            }
            guard text.tokens[position].isWord || text.tokens[position].category == .number,
                !FunctionWords.coordinators.contains(text.key(position)),
                !["with", "avec", "from", "by", "par", "that", "que"].contains(text.folded(position))
            else { return nil }
            position += 1
        }
        return nil
    }

    /// The country that receives: the place itself, or the one whose capital it is, where the document names it.
    private func host(of place: Int) -> Int? {
        guard let entry = scene.entry(place) else { return nil }
        if entry.type == "country" { return place }
        guard parties.isCapital(entry) else { return nil }
        return scene.resolution.entities.firstIndex { local in
            local.known.map { scene.knowledge.entries[$0].id == entry.country } ?? false
        }
    }

    /// "at the invitation of his counterpart, X", « à l'invitation du président X »: who invited is who receives.
    private func inviter(behind end: Int, of visitor: Int, in range: Range<Int>) -> Int? {
        guard
            let word = Range.clipped(end, min(end + 14, range.upperBound)).first(where: {
                text.folded($0) == "invitation"
            }),
            ["of", "from", "de", "du", "d'"].contains(text.folded(word + 1))
        else { return nil }
        return parties.list(from: word + 2, in: range).entities.first { $0 != visitor }
    }

    private func isHome(_ visitor: Int, _ host: Int) -> Bool {
        guard let country = scene.entry(host).map({ $0.type == "country" ? $0.id : $0.country ?? "" }) else {
            return false
        }
        if let entry = scene.entry(visitor),
            entry.country == country || entry.offices?.contains(where: { $0.of == country }) == true
        {
            return true
        }
        return scene.resolution.affiliations.contains { $0.person == visitor && $0.body == host }
    }

    private func owner(of noun: Range<Int>, in range: Range<Int>, _ memory: MeetingMemory) -> Int? {
        for position in stride(from: noun.lowerBound - 1, through: max(range.lowerBound, noun.lowerBound - 4), by: -1) {
            if let reference = scene.reference(at: position) { return reference.isPossessive ? reference.entity : nil }
            let word = text.folded(position)
            if word == "its" || ["his", "her", "sa", "son", "ses"].contains(word) {
                let before = range.lowerBound..<position
                let isThing = word == "its"
                if let near = scene.references(in: before).last(where: {
                    isThing ? scene.kind($0.entity) == .organization : scene.kind($0.entity) == .person
                }) {
                    return near.entity
                }
                return isThing ? nil : subjects.behindComma(after: noun.upperBound, in: range).first
            }
            if ["following", "after", "during", "apres", "lors"].contains(word) {
                // "said … , following a recent visit to": the subject of the sentence went there.
                return SubjectFinder(scene: scene).ofSentence(range.lowerBound..<position)
                    ?? subjects.behindComma(after: noun.upperBound, in: range).first
            }
            guard text.tokens[position].isWord || text.tokens[position].marks.contains(.clitic) else { return nil }
        }
        return nil
    }
}
