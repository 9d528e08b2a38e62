import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Finds the parties of an encounter: lists of references before and behind its cue.
struct PartyFinder {
    let scene: Scene
    private var text: Text { scene.text }

    init(scene: Scene) { self.scene = scene }

    /// A list of references that begins at a token: "A, B and C"; where it ends.
    func list(from start: Int, in range: Range<Int>) -> (entities: [Int], end: Int) {
        var position = start
        var entities: [Int] = []
        var end = start
        while position < range.upperBound, position - end < 4 {
            if let reference = scene.reference(at: position) {
                guard !reference.isPossessive else { break }
                if isParty(reference.entity) { entities.append(reference.entity) }
                position = reference.tokens.upperBound
                end = position
                position = afterApposition(position, in: range) ?? position
                guard position < range.upperBound else { break }
                let word = text.folded(position)
                if text.tokens[position].category == .comma || ["and", "et", "&", "ainsi", "as"].contains(word) {
                    position += 1
                    while position < range.upperBound, ["and", "et", "que", "well", "as", "avec", "with"].contains(text.folded(position)) { position += 1 }
                    continue
                }
                break
            }
            let word = text.folded(position)
            let isFiller = FunctionWords.determiners.contains(word) || scene.date(at: position) != nil || ["on", "le"].contains(word)
            guard text.tokens[position].isWord || scene.date(at: position) != nil, isFiller || (entities.isEmpty && scene.endOfAdverb(at: position) != nil) || isModifier(position)
            else { break }
            position += 1
        }
        return (entities, end)
    }

    /// A word that may stand before a party's name: "visiting", "counterpart", « homologue », a demonym.
    private func isModifier(_ token: Int) -> Bool {
        ["visiting", "counterpart", "homologue", "both", "newly", "fellow", "both", "senior", "top"].contains(text.folded(token))
            || scene.mentions.officeOfToken[token] >= 0
    }

    /// "Antonio Vitorino, director-general of the IOM": the end of the apposition behind a name.
    private func afterApposition(_ start: Int, in range: Range<Int>) -> Int? {
        guard start + 2 < range.upperBound, text.tokens[start].category == .comma else { return nil }
        guard scene.reference(at: start + 1) == nil, scene.mentions.officeOfToken[start + 1] >= 0 || FunctionWords.determiners.contains(text.folded(start + 1)) else { return nil }
        for position in start + 1..<min(start + 16, range.upperBound) {
            if text.tokens[position].category == .comma { return position }
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

    /// The references before a subject's tokens that are joined to it: "Xi and Biden".
    func joined(before start: Int, in range: Range<Int>) -> [Int] {
        var entities: [Int] = []
        var position = start - 1
        while position > range.lowerBound {
            let word = text.folded(position)
            guard ["and", "et"].contains(word) || text.tokens[position].category == .comma else { break }
            var before = position - 1
            while before > range.lowerBound, text.tokens[before].category == .comma { before -= 1 }
            guard let reference = scene.reference(at: before), reference.tokens.upperBound == before + 1, isParty(reference.entity) else { break }
            // A comma alone joins only inside a list that ends in *and*.
            if text.tokens[position].category == .comma, entities.isEmpty { break }
            entities.append(reference.entity)
            position = reference.tokens.lowerBound - 1
        }
        return entities
    }

    /// "the leaders of Turkey and Germany": the places of a plural office that ends before a token.
    func pluralOffice(before token: Int, in range: Range<Int>) -> [Int] {
        for office in scene.mentions.offices where office.isPlural && office.tokens.lowerBound >= range.lowerBound && office.noun.upperBound <= token && token - office.noun.upperBound < 12 {
            guard ["of", "de", "des", "du", "d'"].contains(text.folded(office.noun.upperBound)) else { continue }
            let (entities, end) = list(from: office.noun.upperBound + 1, in: range)
            if entities.count >= 2, end <= token { return entities }
        }
        return []
    }
}
