import LiaisonCalendar
import LiaisonEntities
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Finds the parties of an encounter: lists of references before and behind its cue.
struct PartyFinder {
    let scene: Scene
    let stand: StandIn
    /// The people who are known to hold an office, or called by one in the document.
    private let officials: Set<Int>
    var text: Text { scene.text }

    init(scene: Scene) {
        self.scene = scene
        stand = StandIn(scene: scene)
        var officials: Set<Int> = []
        for (number, entity) in scene.resolution.offices.enumerated()
        where entity >= 0 && !PartyFinder.privateOffices.contains(scene.mentions.offices[number].office) {
            officials.insert(entity)
        }
        for (entity, local) in scene.resolution.entities.enumerated() {
            if let known = local.known, scene.knowledge.entries[known].offices?.isEmpty == false {
                officials.insert(entity)
            }
        }
        self.officials = officials
    }

    /// Roles that are no public office.
    private static let privateOffices: WordSet = [
        "player", "artist", "researcher", "relative", "activist", "journalist", "analyst", "owner", "terrorist",
        "doctor", "professor", "witness",
        "lawyer", "aid-worker", "coach", "member", "prosecutor", "judge", "officer", "official", "delegate",
    ]

    /// Whether an entity is a person who holds an office.
    func isOfficial(_ entity: Int) -> Bool { scene.kind(entity) == .person && officials.contains(entity) }

    /// The end of a reference with what belongs to it: "of Poland", "(NATO)", ", director-general of the IOM,".
    func afterComplements(_ reference: Reference, in range: Range<Int>) -> Int {
        var position = reference.tokens.upperBound
        if position + 1 < range.upperBound, ["of", "de", "du", "d'", "des"].contains(text.folded(position)) {
            var next = position + 1
            while next < range.upperBound, FunctionWords.determiners.contains(text.key(next)),
                scene.reference(at: next) == nil
            { next += 1 }
            if let owner = scene.reference(at: next), scene.kind(owner.entity) != .person, !owner.isPossessive {
                position = owner.tokens.upperBound
            }
        }
        if position < range.upperBound, text.tokens[position].category == .openParenthesis,
            let close = (position..<min(position + 8, range.upperBound)).first(where: {
                text.tokens[$0].category == .closeParenthesis
            })
        {
            position = close + 1
        }
        return afterApposition(position, in: range) ?? position
    }

    /// "Antonio Vitorino, director-general of the IOM": the end of the apposition behind a name.
    private func afterApposition(_ start: Int, in range: Range<Int>) -> Int? {
        guard start + 2 < range.upperBound, text.tokens[start].category == .comma else { return nil }
        guard scene.reference(at: start + 1) == nil,
            scene.mentions.officeOfToken[start + 1] >= 0 || FunctionWords.determiners.contains(text.key(start + 1))
        else { return nil }
        for position in start + 1..<min(start + 16, range.upperBound) {
            if text.tokens[position].category == .comma {
                return position + 1 < range.upperBound && scene.reference(at: position + 1) == nil
                    ? position + 1 : position
            }
            if text.tokens[position].category == .stop { return nil }
        }
        return nil
    }

    /// Whether an entity may meet: people, bodies, countries and capitals.
    func isParty(_ entity: Int) -> Bool {
        switch scene.kind(entity) {
        case .person, .organization: return true
        case .initiative: return false
        case .place:
            guard let entry = scene.entry(entity) else { return false }
            return entry.type == "country" || isCapital(entry)
        }
    }

    /// Whether a place is the capital of its country.
    func isCapital(_ entry: KnowledgeEntry) -> Bool {
        guard let country = entry.country, let owner = scene.knowledge.entry(country) else { return false }
        return owner.capital == entry.id
    }

    /// The references before a subject's tokens that are joined to it: "Xi and Biden", nearest first.
    func joined(before start: Int, in range: Range<Int>) -> [Int] {
        var entities: [Int] = []
        var position = start - 1
        while position > range.lowerBound {
            while position > range.lowerBound, FunctionWords.determiners.contains(text.key(position)) {
                position -= 1
            }
            let word = text.folded(position)
            guard ["and", "et"].contains(word) || text.tokens[position].category == .comma else { break }
            var before = position - 1
            while before > range.lowerBound,
                text.tokens[before].category == .comma || text.tokens[before].category == .closeParenthesis
            { before -= 1 }
            guard var reference = scene.reference(at: before), reference.tokens.upperBound == before + 1 else { break }
            // "President Zelensky of Ukraine and": the person before the complement.
            let link = text.folded(reference.tokens.lowerBound - 1)
            if ["of", "de", "du", "d'"].contains(link), reference.tokens.lowerBound - 2 >= range.lowerBound,
                let owner = scene.reference(at: reference.tokens.lowerBound - 2), scene.kind(owner.entity) == .person
            {
                reference = owner
            }
            guard isParty(reference.entity), !reference.isPossessive else { break }
            // A comma alone joins only inside a list that ends in *and*.
            if text.tokens[position].category == .comma, entities.isEmpty { break }
            let governor = text.folded(reference.tokens.lowerBound - 1)
            if FunctionWords.prepositions.contains(governor), reference.tokens.lowerBound > range.lowerBound { break }
            entities.append(reference.entity)
            position = reference.tokens.lowerBound - 1
        }
        return entities
    }

    /// "the leaders of Turkey and Germany", « les dirigeants turc et allemand »: whom a plural office before a token stands for.
    func pluralOffice(before token: Int, in range: Range<Int>) -> [Int] {
        for office in scene.mentions.offices
        where office.isPlural && office.tokens.lowerBound >= range.lowerBound && office.noun.upperBound <= token
            && token - office.noun.upperBound < 12
        {
            let people = stand.pair(office.noun, in: range)
            if people.count >= 2 { return people }
            guard ["of", "de", "des", "du", "d'"].contains(text.folded(office.noun.upperBound)) else { continue }
            let (entities, end) = list(from: office.noun.upperBound + 1, in: range, isPair: true)
            if entities.count >= 2, end <= token { return entities }
        }
        return []
    }

    /// Whom an unresolved office or a delegation that ends at a token stands for, with those joined before it.
    func standIns(endingAt end: Int, in range: Range<Int>) -> [Int] {
        for start in stride(from: end, through: max(range.lowerBound, end - 8), by: -1) {
            if let found = stand.party(at: start, in: range), found.end == end + 1, isParty(found.entity) {
                var first = start
                while first > range.lowerBound,
                    scene.mentions.officeOfToken[first - 1] >= 0
                        || scene.reference(at: first - 1)?.entity == found.entity
                { first -= 1 }
                return joined(before: first, in: range).reversed() + [found.entity]
            }
        }
        return []
    }
}
