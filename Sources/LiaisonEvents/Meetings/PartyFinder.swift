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
    private var text: Text { scene.text }

    init(scene: Scene) {
        self.scene = scene
        stand = StandIn(scene: scene)
    }

    /// A list of references that begins at a token: "A, the minister of B, and C"; where it ends.
    func list(from start: Int, in range: Range<Int>) -> (entities: [Int], end: Int) {
        var position = start
        var entities: [Int] = []
        var end = start
        var steps = 0
        while position < range.upperBound, steps < 24 {
            steps += 1
            var found: (entity: Int, end: Int)?
            if let reference = scene.reference(at: position) {
                if reference.isPossessive {
                    // "with Biden's adviser, Jake Sullivan": the office behind it counts.
                    position = reference.tokens.upperBound + 1
                    guard position < range.upperBound, scene.mentions.officeOfToken[position] >= 0 else { break }
                    continue
                }
                // "met Biden and Xi said": the second has a verb of its own.
                if !entities.isEmpty, hasVerb(after: reference, in: range) { break }
                found = (reference.entity, reference.tokens.upperBound)
                if isParty(reference.entity) { found?.end = afterComplements(reference, in: range) }
            } else if let other = stand.party(at: position, in: range) {
                found = other
            }
            if let found {
                if isParty(found.entity), !entities.contains(found.entity) { entities.append(found.entity) }
                position = found.end
                end = position
                if let next = afterJoint(position, in: range) {
                    position = next
                    continue
                }
                break
            }
            guard isFiller(position, isFirst: entities.isEmpty, in: range) else {
                // "with government leaders, including the prime minister of X", « des dirigeants, dont X »
                guard let inner = exampleAfter(position, in: range) else { break }
                position = inner
                continue
            }
            position += 1
        }
        return (entities, end)
    }

    /// The token behind what joins the next party to a list: a comma, *and*, *as well as*; nil where the list ends.
    private func afterJoint(_ start: Int, in range: Range<Int>) -> Int? {
        var position = start
        var joined = false
        while position < range.upperBound, position - start < 5 {
            let word = text.folded(position)
            if text.tokens[position].category == .comma
                || ["and", "et", "&", "ainsi", "as", "que", "well", "along", "puis", "together"].contains(word)
            {
                joined = true
                position += 1
            } else if joined, ["with", "avec"].contains(word) {
                position += 1
            } else {
                break
            }
        }
        return joined && position < range.upperBound ? position : nil
    }

    private func exampleAfter(_ start: Int, in range: Range<Int>) -> Int? {
        for position in start..<min(start + 7, range.upperBound) {
            let word = text.folded(position)
            if ["including", "dont", "notamment", "namely"].contains(word) { return position + 1 }
            guard
                text.tokens[position].category == .comma
                    || text.tokens[position].isWord && !text.tokens[position].isCapitalized,
                !FunctionWords.auxiliaries.contains(word), !FunctionWords.coordinators.contains(word)
            else { return nil }
        }
        return nil
    }

    /// A word that may stand before a party's name: a determiner, an adverb, a date, "visiting", an office.
    private func isFiller(_ token: Int, isFirst: Bool, in range: Range<Int>) -> Bool {
        if scene.date(at: token) != nil { return true }
        guard text.tokens[token].isWord else { return false }
        let word = text.folded(token)
        if FunctionWords.determiners.contains(word)
            || ["both", "visiting", "fellow", "newly", "then", "senior", "top", "on", "ses", "ses", "leurs"].contains(
                word)
        {
            return true
        }
        if scene.mentions.officeOfToken[token] >= 0 { return true }
        if isFirst, scene.endOfAdverb(at: token) != nil { return true }
        // An adjective right before a name: "Chilean President", "former rival Kim".
        return token + 1 < range.upperBound && text.tokens[token].isWord && !FunctionWords.prepositions.contains(word)
            && !FunctionWords.auxiliaries.contains(word) && !FunctionWords.coordinators.contains(word)
            && !FunctionWords.relatives.contains(word)
            && text.lexicon.speechForms(of: text.tokens[token].word).isEmpty
            && (scene.reference(at: token + 1) != nil || scene.mentions.officeOfToken[token + 1] >= 0)
    }

    private func hasVerb(after reference: Reference, in range: Range<Int>) -> Bool {
        var next = afterComplements(reference, in: range)
        while next < range.upperBound, let adverb = scene.endOfAdverb(at: next) { next = adverb }
        guard next < range.upperBound, text.tokens[next].isWord, scene.reference(at: next) == nil else { return false }
        let word = text.folded(next)
        if FunctionWords.auxiliaries.contains(word), word != "a" || text.lexicon.language == .french { return true }
        if ["s'", "se", "ne", "n'"].contains(word) { return true }
        return
            (text.lexicon.speechForms(of: text.tokens[next].word)
            + text.lexicon.meetingForms(of: text.tokens[next].word)).contains {
                $0.tense == .finite || $0.tense == .future
            }
    }

    /// The end of a reference with what belongs to it: "of Poland", "(NATO)", ", director-general of the IOM,".
    func afterComplements(_ reference: Reference, in range: Range<Int>) -> Int {
        var position = reference.tokens.upperBound
        if position + 1 < range.upperBound, ["of", "de", "du", "d'", "des"].contains(text.folded(position)) {
            var next = position + 1
            while next < range.upperBound, FunctionWords.determiners.contains(text.folded(next)),
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
            scene.mentions.officeOfToken[start + 1] >= 0 || FunctionWords.determiners.contains(text.folded(start + 1))
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
            while position > range.lowerBound, FunctionWords.determiners.contains(text.folded(position)) {
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
            let (entities, end) = list(from: office.noun.upperBound + 1, in: range)
            if entities.count >= 2, end <= token { return entities }
        }
        return []
    }

    /// Whom an unresolved office or a delegation that ends at a token stands for.
    func standIn(endingAt end: Int, in range: Range<Int>) -> Int? {
        for start in stride(from: end, through: max(range.lowerBound, end - 8), by: -1) {
            if let found = stand.party(at: start, in: range), found.end == end + 1, isParty(found.entity) {
                return found.entity
            }
        }
        return nil
    }
}
