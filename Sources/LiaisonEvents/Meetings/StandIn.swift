import LiaisonEntities
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Finds the country or body that people without a name stand for: "Chinese officials", « une délégation de l'OIM »,
/// "the prime minister of Barbados".
struct StandIn {
    let scene: Scene
    /// The places of the document by the adjectives for their people.
    private let byDemonym: [Int32: Int]
    /// The same by adjectives of two words: "South Korean".
    private let byTwoWords: [[Int32]: Int]
    private var text: Text { scene.text }

    init(scene: Scene) {
        self.scene = scene
        var places: [Int32: Int] = [:]
        var pairs: [[Int32]: Int] = [:]
        for (entity, local) in scene.resolution.entities.enumerated() where local.kind == .place {
            guard let known = local.known, scene.knowledge.entries[known].type == "country",
                let demonyms = scene.knowledge.entries[known].demonyms?[scene.text.lexicon.language.rawValue]
            else { continue }
            for demonym in demonyms {
                let words = Vocabulary.hashes(of: demonym).map { scene.text.vocabulary.find($0) }
                guard !words.contains(where: { $0 < 0 }), (1...2).contains(words.count) else { continue }
                if words.count == 2 {
                    pairs[words] = pairs[words] ?? entity
                } else if let word = words.first, places[word] == nil {
                    places[word] = entity
                }
            }
        }
        byTwoWords = pairs
        byDemonym = places
    }

    /// The entity that people named at a token stand for, and where the phrase ends.
    func party(at token: Int, in range: Range<Int>) -> (entity: Int, end: Int)? {
        guard token < range.upperBound, text.tokens[token].isWord else { return nil }
        let number = scene.mentions.officeOfToken[token]
        if number >= 0, scene.resolution.offices[Int(number)] < 0 {
            let office = scene.mentions.offices[Int(number)]
            guard office.tokens.lowerBound <= token, office.holder == nil else { return nil }
            if let body = body(of: office) {
                var end = max(office.tokens.upperBound, token + 1)
                if case .name(let number) = office.body {
                    end = max(end, scene.mentions.names[number].tokens.upperBound)
                }
                return (body, end)
            }
            if let owner = owner(behind: office.noun.upperBound, in: range) { return owner }
            return demonymBeside(office.noun, in: range)
        }
        // "Chinese officials", « des responsables chinois », "a delegation from China".
        if let (entity, end) = demonym(at: token, in: range), end < range.upperBound {
            for next in end..<min(end + 3, range.upperBound) {
                if isEnvoy(next)
                    || scene.mentions.officeOfToken[next] >= 0
                        && scene.resolution.offices[Int(scene.mentions.officeOfToken[next])] < 0
                {
                    return (entity, next + 1)
                }
                guard text.tokens[next].isWord, scene.reference(at: next) == nil else { return nil }
            }
            return nil
        }
        guard isEnvoy(token) else { return nil }
        return demonymBeside(token..<token + 1, in: range) ?? owner(behind: token + 1, in: range)
    }

    /// Whether a word is a noun for people who stand for whom they come from.
    private func isEnvoy(_ token: Int) -> Bool {
        scene.has(token) { if case .meetingNoun(_, let frames, _) = $0 { frames.contains(.envoy) } else { false } }
    }

    /// The country whose people an adjective at a token names, and where the adjective ends.
    private func demonym(at token: Int, in range: Range<Int>) -> (entity: Int, end: Int)? {
        if token + 1 < range.upperBound,
            let entity = byTwoWords[[text.tokens[token].word, text.tokens[token + 1].word]]
        {
            return (entity, token + 2)
        }
        return byDemonym[text.tokens[token].word].map { ($0, token + 1) }
    }

    private func demonymBeside(_ noun: Range<Int>, in range: Range<Int>) -> (entity: Int, end: Int)? {
        if noun.lowerBound > range.lowerBound, let entity = byDemonym[text.tokens[noun.lowerBound - 1].word] {
            return (entity, noun.upperBound)
        }
        if noun.lowerBound - 1 > range.lowerBound, let (entity, end) = demonym(at: noun.lowerBound - 2, in: range),
            end == noun.lowerBound
        {
            return (entity, noun.upperBound)
        }
        if noun.upperBound < range.upperBound, let (entity, end) = demonym(at: noun.upperBound, in: range) {
            return (entity, end)
        }
        return nil
    }

    /// "of Barbados", « des pays du G5 Sahel », "from the Palestinian Authority": who sent them.
    private func owner(behind start: Int, in range: Range<Int>) -> (entity: Int, end: Int)? {
        var position = start
        guard position < range.upperBound,
            ["of", "from", "for", "de", "du", "des", "d'"].contains(text.folded(position))
        else { return nil }
        while position < range.upperBound, position - start < 7 {
            if let reference = scene.reference(at: position) {
                return reference.isPossessive || scene.kind(reference.entity) == .person
                    ? nil : (reference.entity, reference.tokens.upperBound)
            }
            let word = text.folded(position)
            guard
                ["of", "from", "for", "de", "du", "des", "d'", "pays", "countries", "states", "etats"].contains(word)
                    || FunctionWords.determiners.contains(word)
                    // "executives of the Chinese consortium CBC", « de l'ONG locale Pont des Jeunes »
                    || text.tokens[position].isWord && !FunctionWords.prepositions.contains(word)
                        && !FunctionWords.auxiliaries.contains(word) && !FunctionWords.coordinators.contains(word)
            else { return nil }
            position += 1
        }
        return nil
    }

    /// The entity of an office's body, where the document has one.
    private func body(of office: OfficeMention) -> Int? {
        switch office.body {
        case .name(let number):
            let entity = scene.resolution.names[number]
            return entity >= 0 ? entity : nil
        case .entry(let entry):
            return scene.resolution.entities.firstIndex { $0.known == entry } ?? namesake(of: office)
        case .possessive, nil: return nil
        }
    }

    /// "the High Commission" of "the High Commissioner": a body of the document that bears the name of the office.
    private func namesake(of office: OfficeMention) -> Int? {
        let noun = text.string(office.noun).lowercased()
        return scene.resolution.entities.firstIndex { local in
            guard local.kind == .organization, local.known == nil else { return false }
            let name = local.name.lowercased()
            return name.count >= 8 && zip(name, noun).prefix(while: { $0.0 == $0.1 }).count >= name.count - 3
        }
    }

    /// « les dirigeants turc et allemand », "the Turkish and German leaders": the two countries.
    func pair(_ noun: Range<Int>, in range: Range<Int>) -> [Int] {
        let behind = noun.upperBound
        if behind + 2 < range.upperBound, let first = byDemonym[text.tokens[behind].word],
            ["et", "and"].contains(text.folded(behind + 1)),
            let second = byDemonym[text.tokens[behind + 2].word]
        {
            return [first, second]
        }
        var before = noun.lowerBound - 1
        while before > range.lowerBound, scene.mentions.officeOfToken[before] >= 0,
            byDemonym[text.tokens[before].word] == nil
        { before -= 1 }
        if before - 2 >= range.lowerBound, let second = byDemonym[text.tokens[before].word],
            ["et", "and"].contains(text.folded(before - 1)),
            let first = byDemonym[text.tokens[before - 2].word]
        {
            return [first, second]
        }
        return []
    }
}
