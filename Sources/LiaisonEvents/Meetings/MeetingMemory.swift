import LiaisonCalendar
import LiaisonEntities
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// What the sentences before left behind: who was spoken of, who met, and when.
struct MeetingMemory {
    /// The subjects of the sentences before, the last one nearest.
    private(set) var recent: [Int] = []
    /// The parties of the last encounter, and how many sentences ago it was told.
    private(set) var parties: [Int] = []
    /// The day that was told last.
    private(set) var date: DateSpan?
    /// Where the sentence before took place.
    private(set) var places: [Int] = []
    private var age = 0
    /// Whether the sentence before is about a person without a name, whom "he" then means.
    private var isAboutStranger = false

    /// Takes in a sentence that has been read.
    mutating func note(_ sentence: Sentence, _ drafts: [MeetingDraft], in scene: Scene) {
        age += 1
        if let last = drafts.last(where: { $0.kind != .session }) {
            parties = last.participants
            date = last.date ?? date
            age = 0
        }
        if let told = scene.dates(in: sentence.tokens).last(where: { $0.past?.from.day != nil })?.past { date = told }
        let end = sentence.tokens.upperBound
        places = MeetingSigns(scene: scene).places(near: end - 1..<end, in: sentence.tokens)
        isAboutStranger = MeetingMemory.opensWithStranger(sentence.tokens, in: scene)
        guard let subject = SubjectFinder(scene: scene).ofSentence(sentence.tokens) else { return }
        recent.append(subject)
        if recent.count > 8 { recent.removeFirst() }
    }

    /// "A senior North Korean official": an office noun without a holder opens the sentence.
    private static func opensWithStranger(_ range: Range<Int>, in scene: Scene) -> Bool {
        for token in range.prefix(6) {
            if scene.reference(at: token) != nil { return false }
            let office = scene.mentions.officeOfToken[token]
            if office >= 0 {
                return scene.resolution.offices[Int(office)] < 0 && !scene.mentions.offices[Int(office)].isPlural
            }
        }
        return false
    }

    /// The parties of the last encounter, where it was told a few sentences ago.
    var lastParties: [Int] { age <= 3 ? parties : [] }

    /// Whom a subject pronoun stands for; a plural one calls again those who met last.
    func subjects(_ pronoun: PronounResolver.Pronoun, in sentence: Range<Int>, of scene: Scene) -> [Int] {
        guard pronoun.role == .subject else { return [] }
        if pronoun.standsForParties || pronoun.isPlural {
            let people = lastParties.filter { scene.kind($0) != .initiative }
            if people.count >= 2 { return people }
            return pronoun.standsForParties ? lastPair(before: pronoun.token, of: scene) : []
        }
        if let inside = nearest(before: pronoun.token, in: sentence, gender: pronoun.gender, of: scene, excluding: []) {
            return [inside]
        }
        if isAboutStranger { return [] }
        return PronounResolver(scene: scene).antecedent(pronoun, recent: recent).map { [$0] } ?? []
    }

    /// "The two men are to meet": the two people whom the sentences before name, where there are just two.
    private func lastPair(before token: Int, of scene: Scene) -> [Int] {
        let near = scene.references(in: max(0, token - 70)..<token)
        var people: [Int] = []
        for reference in near where scene.kind(reference.entity) == .person && !people.contains(reference.entity) {
            people.append(reference.entity)
        }
        return people.count == 2 ? people : []
    }

    /// Whom an object pronoun stands for: one of those who met last, else the nearest person who is not the subject.
    func object(
        gender: Gender, isPlural: Bool, at token: Int, in sentence: Range<Int>, of scene: Scene,
        excluding subjects: [Int]
    ) -> [Int] {
        if isPlural { return lastParties.filter { !subjects.contains($0) } }
        if let inside = nearest(before: token, in: sentence, gender: gender, of: scene, excluding: subjects) {
            return [inside]
        }
        let candidates = lastParties.reversed() + recent.reversed()
        return candidates.first { agrees($0, gender, in: scene) && !subjects.contains($0) }.map { [$0] } ?? []
    }

    private func nearest(
        before token: Int, in sentence: Range<Int>, gender: Gender, of scene: Scene, excluding subjects: [Int]
    ) -> Int? {
        for reference in scene.references(in: sentence.lowerBound..<max(sentence.lowerBound, token))
        where !reference.isPossessive && agrees(reference.entity, gender, in: scene)
            && !subjects.contains(reference.entity)
        {
            return reference.entity
        }
        // "the tone of Berg's speech was different from last year, when he": the owner of the subject.
        return scene.references(in: sentence.lowerBound..<max(sentence.lowerBound, token))
            .last { $0.isPossessive && agrees($0.entity, gender, in: scene) && !subjects.contains($0.entity) }?.entity
    }

    private func agrees(_ entity: Int, _ gender: Gender, in scene: Scene) -> Bool {
        guard scene.kind(entity) == .person else { return false }
        let local = scene.resolution.entities[entity]
        let own = local.gender == .unknown ? local.likelyGender : local.gender
        return own == .unknown || gender == .unknown || own == gender
    }
}
