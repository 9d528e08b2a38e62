import LiaisonDocuments
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonText

/// The kind of an unknown name by the words around it.
struct NameContext {
    let text: Text
    let shapes: NameShapes
    let known: KnownName
    let demonyms: Demonyms

    /// What the surroundings tell, with the reason; nil where they are silent.
    func kind(of tokens: Range<Int>, in range: Range<Int>) -> (kind: EntityKind, reason: String, isApposition: Bool)? {
        if let kind = headBefore(tokens.lowerBound) ?? demonymBefore(tokens) {
            return (kind, "kind by the noun before it", false)
        }
        if let kind = headAfter(tokens.upperBound, in: range) { return (kind, "kind by the noun behind it", false) }
        if let kind = apposition(tokens.upperBound, in: range) { return (kind, "kind by its apposition", true) }
        return nil
    }

    /// "health data firm Airfinity", « le village de Kasindi », "forces known as Ansar": the noun right before a name.
    func headBefore(_ first: Int) -> EntityKind? {
        var position = first - 1
        var linked = false
        if position >= 0, [.openQuote, .straightQuote].contains(text.tokens[position].category) { position -= 1 }
        if position > 1, ["as", "comme"].contains(text.folded(position)),
            NameContext.naming.contains(text.key(position - 1))
        {
            position -= 2
        } else if position > 0, NameContext.naming.contains(text.key(position)) {
            position -= 1
        } else if position > 0, ["of", "de", "du", "d'", "la", "le"].contains(text.folded(position)) {
            let article = ["la", "le"].contains(text.folded(position))
            position -= 1
            if article {
                guard ["de"].contains(text.folded(position)) else { return nil }
                position -= 1
            }
            linked = true
        }
        guard position >= 0, text.tokens[position].isWord, !text.tokens[position].isCapitalized else { return nil }
        // « l'agence d'Etat Ria », « la chaîne macédonienne Telma »: an adjective stands between in French.
        if !linked, text.document.language == .french, shapes.head(endingAt: position) == nil, position > 0,
            demonyms.isDemonym(position) || NameContext.adjectives.contains(text.key(position))
        {
            position -= 1
        }
        if case .some(let kind) = shapes.head(endingAt: position) {
            guard let kind, kind != .person else { return nil }
            guard linked else {
                return kind == .organization && NameContext.owned.contains(text.key(position)) ? nil : kind
            }
            // « la commune de Beni », not « la déclaration commune de Kim ».
            let opens =
                position == 0 || text.classes(position - 1).contains(.function) || demonyms.isDemonym(position - 1)
                || text.document.language == .english
            return kind == .place && opens ? .place : nil
        }
        guard !linked else { return nil }
        return describedPerson(endingAt: position) ? .person : nil
    }

    /// « l'Italien Bolelli », « la Chinoise Duan »: a French people's name in the singular before a name makes a person.
    private func demonymBefore(_ tokens: Range<Int>) -> EntityKind? {
        let before = tokens.lowerBound - 1
        guard text.document.language == .french, before > 0,
            ["l'", "le", "la", "un", "une"].contains(text.folded(before - 1)),
            demonyms.isDemonym(before), text.isCommon(tokens.lowerBound) == false
        else { return nil }
        return .person
    }

    private static let naming: WordSet = [
        "called", "named", "dubbed", "known", "nomme", "nommee", "appele", "appelee", "baptise", "baptisee", "dit",
        "dite", "dits", "dites",
        "denomme", "denommee", "intitule", "intitulee", "codenamed", "nicknamed",
    ]
    private static let adjectives: WordSet = [
        "public", "publique", "prive", "privee", "national", "nationale", "local", "locale", "politique", "islamiste",
        "djihadiste",
        "arme", "armee", "satirique", "financier", "financiere", "specialise", "specialisee", "international",
        "internationale", "voisine", "voisin",
    ]
    /// Bodies that are called by the name of the person at their head: "the Biden administration".
    private static let owned: WordSet = [
        "administration", "government", "regime", "cabinet", "gouvernement", "campaign", "campagne", "team", "equipe",
        "family", "famille", "office",
        "bill", "act", "plan", "clan", "loi", "report", "rapport", "house", "home", "residence", "resort", "estate",
        "foundation",
    ]

    /// "his wife Olga", « son fils Dushko », "spokeswoman Maria": the noun for a person that ends with the token.
    private func describedPerson(endingAt token: Int) -> Bool {
        for start in stride(from: token, through: max(0, token - 2), by: -1) {
            for phrase in text.phrases(at: start) where phrase.tokens.upperBound == token + 1 {
                if case .description(.person, _, _) = phrase.sense { return true }
            }
        }
        return NameContext.kin.contains(text.key(token))
    }

    private static let kin: WordSet = [
        "wife", "husband", "son", "daughter", "brother", "sister", "mother", "father", "baby", "cousin", "uncle",
        "aunt", "friend",
        "femme", "mari", "epouse", "epoux", "fils", "fille", "frere", "sœur", "soeur", "mere", "pere", "ami", "amie",
        "oncle", "tante",
    ]

    /// "Hoa Lo prison", "Al-Tuffah neighbourhood", "Al-Arabiya television": an English head in lower case behind the name.
    private func headAfter(_ end: Int, in range: Range<Int>) -> EntityKind? {
        guard text.document.language == .english, end < range.upperBound, text.tokens[end].isWord,
            !text.tokens[end].isCapitalized,
            !text.tokens[end].marks.contains(.joined), let head = shapes.head(at: end), let kind = head.kind,
            kind == .place || kind == .organization, !NameContext.owned.contains(text.key(end))
        else { return nil }
        // A plural is no head of one name, nor is a noun that goes on into a longer compound.
        let last = text.folded(head.tokens.upperBound - 1)
        guard !last.hasSuffix("s") else { return nil }
        return kind
    }

    /// ", the Texas-based intelligence organization", « , un organisme à but non lucratif », "(a town …)": the noun of an
    /// apposition behind a name.
    private func apposition(_ end: Int, in range: Range<Int>) -> EntityKind? {
        guard end + 2 < range.upperBound, [.comma, .openParenthesis, .dash].contains(text.tokens[end].category),
            NameContext.determiners.contains(text.key(end + 1))
        else { return nil }
        if text.document.language == .french {
            for position in end + 2..<min(end + 4, range.upperBound) {
                guard text.tokens[position].isWord else { return nil }
                if shapes.office(at: position) != nil { return .person }
                if let head = shapes.head(at: position) { return head.kind }
            }
            return nil
        }
        var kind: EntityKind?
        for position in end + 2..<min(end + 10, range.upperBound) {
            guard text.tokens[position].isWord, !NameContext.stops.contains(text.key(position)) else { break }
            if !text.tokens[position].isCapitalized {
                if let office = shapes.office(at: position) {
                    if office.count == 1, text.isCommon(position), kind != nil { continue }
                    kind = .person
                } else if let head = shapes.head(at: position) {
                    kind = head.kind
                }
            } else if shapes.office(at: position) != nil {
                kind = .person
            }
        }
        return kind
    }

    private static let determiners: WordSet = ["a", "an", "the", "un", "une", "le", "la", "l'"]
    private static let stops: WordSet = [
        "of", "in", "for", "that", "which", "who", "at", "on", "from", "with", "to", "against", "by", "said", "has",
        "is", "was", "where",
    ]

    /// Whether the word before a name asks for a place.
    func isPlace(_ first: Int) -> Bool {
        guard first > 0, text.tokens[first - 1].isWord else { return false }
        let before = text.folded(first - 1)
        switch text.document.language {
        case .english:
            return ["in", "near", "around", "outside", "across", "throughout", "inside"].contains(before)
                || before == "of" && first > 1 && NameContext.directions.contains(text.key(first - 2))
        case .french:
            if ["à", "en", "dans", "pres"].contains(before) { return before != "à" || !isAddressed(first - 1) }
            // « près de », « au large de »
            if ["de", "d'"].contains(before), first > 1, ["pres", "large", "loin"].contains(text.folded(first - 2)) {
                return true
            }
            return ["la", "le", "l'", "les"].contains(before) && first > 1
                && ["dans", "vers"].contains(text.folded(first - 2))
        }
    }

    /// "held at Sharm": so a place is named, but also where somebody works.
    func isAt(_ first: Int) -> Bool {
        first > 0 && text.document.language == .english && text.folded(first - 1) == "at"
    }

    /// "at the Royal Exchange in Manchester": a house in a town.
    func isAtHouse(_ tokens: Range<Int>) -> Bool {
        guard isAt(tokens.lowerBound - 1), text.folded(tokens.lowerBound - 1) == "the",
            text.folded(tokens.upperBound) == "in", tokens.upperBound + 1 < text.tokens.count
        else { return false }
        return known.longest(at: tokens.upperBound + 1, limit: text.tokens.count)?.kind(known.knowledge) == .place
    }

    /// "Gaza City's Al-Tuffah": a known place owns it.
    func isOwnedByPlace(_ first: Int) -> Bool {
        first > 1 && text.folded(first - 1) == "'s"
            && known.longest(at: first - 2, limit: first - 1)?.kind(known.knowledge) == .place
    }

    /// "Anwar Ibrahim's Pakatan Harapan": what a person owns is no person, unless a noun of kinship says so.
    func isOwnedByPerson(_ first: Int) -> Bool {
        guard first > 1, text.folded(first - 1) == "'s", text.tokens[first - 2].isCapitalized else { return false }
        let owner = text.classes(first - 2)
        return !owner.isDisjoint(with: [.surname, .knownSurname])
            && known.longest(at: first - 2, limit: first - 1)?.kind(known.knowledge) != .place
    }

    /// "Hurricane Rosa", « la frégate Bretagne », « le film Amélie »: the noun before it makes a name none of the kinds.
    func isThing(_ first: Int) -> Bool {
        var position = first - 1
        if position >= 0, [.openQuote, .straightQuote].contains(text.tokens[position].category) { position -= 1 }
        guard position >= 0, text.tokens[position].isWord else { return false }
        return NameContext.things.contains(text.key(position))
    }

    private static let things: WordSet = [
        "hurricane", "typhoon", "cyclone", "storm", "ouragan", "typhon", "tempete", "film", "movie", "novel", "roman",
        "album", "song", "chanson", "frigate", "fregate", "destroyer", "satellite", "probe", "sonde", "rocket", "fusee",
        "spacecraft", "shuttle", "navette", "yacht", "voilier", "tanker", "petrolier", "cargo", "navire", "paquebot",
        "porte-avions", "sous-marin", "submarine", "vaccine", "vaccin", "musical", "sitcom",
    ]

    /// « a déclaré à Armenpress »: a verb of speech right before the preposition makes an addressee.
    private func isAddressed(_ preposition: Int) -> Bool {
        preposition > 0 && text.lexicon.isSpeechForm(text.tokens[preposition - 1].word)
    }

    /// Points of the compass, and other words that stand before the name of a place as a part of it.
    static let directions: WordSet = [
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "northeast",
        "northwest", "southeast",
        "southwest", "upper", "lower", "greater",
    ]
    /// The French ones, tied by a hyphen: « Nord-Kivu », « Haut-Karabakh ».
    static let frenchDirections: WordSet = [
        "nord", "sud", "est", "ouest", "haut", "haute", "bas", "basse", "grand", "grande", "petit", "petite", "nouveau",
        "nouvelle",
        "saint", "sainte", "mont", "fort", "port", "cap", "val",
    ]

    /// Whether a definite article stands right before a name: a person has none.
    func hasArticle(_ first: Int) -> Bool {
        guard first > 0, text.tokens[first - 1].isWord else { return false }
        switch text.document.language {
        case .english: return text.folded(first - 1) == "the"
        case .french: return ["la", "le", "l'", "du", "au", "les", "des", "aux"].contains(text.folded(first - 1))
        }
    }
}
