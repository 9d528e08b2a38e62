import LiaisonEntities
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonText

/// Finds whom a pronoun stands for: the nearest speaker or subject before it that agrees in gender and number.
struct PronounResolver {
    let scene: Scene

    /// A pronoun of the text.
    struct Pronoun {
        let token: Int
        let gender: Gender
        let isPlural: Bool
        let role: PronounRole
        /// "the two leaders": several people, or the parties that were named last.
        var standsForParties = false
        /// « celui-ci », "the latter": whoever was named last.
        var standsForLast = false
    }

    /// The third-person subject or object pronoun at a token.
    func pronoun(at token: Int) -> Pronoun? {
        guard scene.text.begins(.pronoun, at: token) else { return nil }
        for phrase in scene.text.phrases(at: token) where phrase.tokens.count == 1 {
            if case .pronoun(let gender, let isPlural, let role) = phrase.sense, role == .subject || role == .speaker {
                // « on » is nobody.
                if scene.text.folded(token) == "on" { return nil }
                return Pronoun(token: token, gender: gender, isPlural: isPlural, role: role)
            }
        }
        return nil
    }

    /// "the two leaders", "both sides", « les deux parties »: a plural noun that calls again those who met or spoke, ending at a
    /// token.
    func parties(endingAt token: Int) -> Pronoun? {
        guard token > 0, scene.text.tokens[token].isWord else { return nil }
        if let all = everybody(endingAt: token) { return all }
        guard ["two", "both", "deux"].contains(scene.text.folded(token - 1)) else { return nil }
        let isOffice = scene.has(token) { if case .office(_, _, true) = $0 { true } else { false } }
        guard
            isOffice
                || ["sides", "parties", "countries", "men", "governments", "nations", "pays", "hommes", "camps"]
                    .contains(scene.text.folded(token))
        else { return nil }
        return Pronoun(token: token - 1, gender: .unknown, isPlural: true, role: .subject, standsForParties: true)
    }

    /// "The two first met", « les participants ont salué »: those named before, when they were two or more.
    private func everybody(endingAt token: Int) -> Pronoun? {
        guard scene.referenceOfToken[token] < 0, ["the", "les"].contains(scene.text.folded(token - 1)),
            [
                "two", "deux", "participants", "parties", "interlocuteurs", "ministers", "ministres", "leaders",
                "dirigeants",
                "presidents",
            ].contains(scene.text.folded(token))
        else { return nil }
        let before = scene.references(in: max(0, token - 90)..<token).suffix(8)
        guard Set(before.map(\.entity).filter { scene.kind($0) == .person }).count >= 2 else { return nil }
        return Pronoun(token: token - 1, gender: .unknown, isPlural: true, role: .subject, standsForParties: true)
    }

    /// "Biden and Xi met. They agreed …": one of two people joined shortly before; else the body or country that spoke or acted
    /// last. Those without a name are nobody.
    private func several(_ pronoun: Pronoun, recent: [Int]) -> Int? {
        let near = scene.references(in: max(0, pronoun.token - 60)..<pronoun.token).filter {
            scene.kind($0.entity) == .person && !$0.isPossessive
        }
        for (first, second) in zip(near, near.dropFirst()).reversed()
        where first.entity != second.entity && joins(first.tokens.upperBound..<second.tokens.lowerBound) {
            return recent.last { $0 == first.entity || $0 == second.entity } ?? second.entity
        }
        guard let last = recent.last else { return nil }
        switch scene.kind(last) {
        case .organization: return last
        case .place: return scene.entry(last)?.type == "country" ? last : nil
        case .person, .initiative: return nil
        }
    }

    /// Whether words between two names tell that the two did something together.
    private func joins(_ between: Range<Int>) -> Bool {
        between.count <= 14
            && between.contains { ["and", "et", "with", "avec"].contains(scene.text.folded($0)) }
            && !between.contains {
                [.stop, .semicolon, .question].contains(scene.text.tokens[$0].category)
                    || scene.text.quotationOfToken[$0] >= 0
            }
    }

    private func holders(ofOfficeAt token: Int) -> Set<Int> {
        guard token < scene.text.tokens.count else { return [] }
        let meant = scene.text.phrases(at: token).compactMap { phrase -> String? in
            if case .office(let office, _, true) = phrase.sense { office } else { nil }
        }
        guard !meant.isEmpty else { return [] }
        let fitting = scene.resolution.affiliations.filter { affiliation in
            affiliation.isCurrent
                && meant.contains { affiliation.office == $0 || affiliation.office.hasSuffix("-" + $0) }
        }
        return Set(fitting.map(\.person))
    }

    /// The entity that a pronoun stands for; `recent` holds the speakers and subjects before it, the last one nearest;
    /// `speaker` is who spoke last.
    func antecedent(_ pronoun: Pronoun, recent: [Int], speaker: Int? = nil) -> Int? {
        if pronoun.standsForLast { return lastNamed(pronoun) }
        if pronoun.standsForParties {
            // « les deux présidents »: one of those who hold the office.
            let holders = holders(ofOfficeAt: pronoun.token + 1)
            if let holder = recent.last(where: holders.contains) { return holder }
            return recent.last { scene.kind($0) == .person } ?? recent.last { scene.kind($0) != .initiative }
        }
        if pronoun.isPlural { return several(pronoun, recent: recent) }
        // « La Croix-Rouge a lancé un appel. (…) a-t-elle ajouté »: in French a body is he or she.
        if let speaker, speaker == recent.last, scene.text.lexicon.language == .french, !pronoun.isPlural,
            scene.kind(speaker) != .person, bodyGender(speaker).map({ $0 == pronoun.gender }) ?? true
        {
            return speaker
        }
        let isNeuter = scene.text.folded(pronoun.token) == "it"
        for entity in recent.reversed().prefix(6) where agrees(entity, pronoun, isNeuter: isNeuter) { return entity }
        // Else the nearest reference before it, people first.
        var number = scene.references.count - 1
        while number >= 0, scene.references[number].tokens.lowerBound >= pronoun.token { number -= 1 }
        var steps = 0
        while number >= 0, steps < 14 {
            let reference = scene.references[number]
            if !reference.isPossessive, agrees(reference.entity, pronoun, isNeuter: isNeuter) {
                return reference.entity
            }
            number -= 1
            steps += 1
        }
        return nil
    }

    /// The grammatical gender of a body or place in French, by the article or the head noun of its name.
    func bodyGender(_ entity: Int) -> Gender? {
        for reference in scene.references where reference.entity == entity {
            switch scene.text.folded(reference.tokens.lowerBound - 1) {
            case "la", "une", "cette": return .feminine
            case "le", "un", "du", "au", "ce": return .masculine
            default: break
            }
            for phrase in scene.text.phrases(at: reference.tokens.lowerBound) {
                if case .kindHead(_, let gender) = phrase.sense, gender != .unknown { return gender }
            }
        }
        return nil
    }

    func agrees(_ entity: Int, _ pronoun: Pronoun, isNeuter: Bool) -> Bool {
        let local = scene.resolution.entities[entity]
        if isNeuter { return local.kind == .organization || local.kind == .place }
        switch local.kind {
        case .person:
            let gender = local.gender == .unknown ? local.likelyGender : local.gender
            return gender == .unknown || pronoun.gender == .unknown || gender == pronoun.gender
        case .organization, .place, .initiative: return false
        }
    }
}
