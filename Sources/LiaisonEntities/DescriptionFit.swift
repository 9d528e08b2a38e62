import LiaisonDocuments
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Whether a common noun can call a thing: by a word of its name ("the council" a Security Council), by its type in the
/// knowledge ("the newspaper" a newspaper), or because the noun is general ("the organization").
struct DescriptionFit {
    let text: Text
    let knowledge: Knowledge
    /// The words of each name of the bodies looked up so far, by their place in the knowledge.
    private var words: [Int: [Set<UInt64>]] = [:]

    init(text: Text, knowledge: Knowledge) {
        self.text = text
        self.knowledge = knowledge
    }

    /// Whether the noun of a description can call an entity again.
    mutating func fits(_ description: DescriptionMention, _ entity: LocalEntity) -> Bool {
        guard entity.kind == description.kind else { return false }
        let noun = description.noun
        let head = text.document.language == .english ? noun.upperBound - 1 : noun.lowerBound
        // « le pays voisin » is another one.
        if noun.contains(where: { DescriptionFit.others.contains(text.folded($0)) }) { return false }
        if names(entity, hold: description.noun) { return true }
        let word = text.folded(head)
        guard let known = entity.known.map({ knowledge.entries[$0] }) else {
            return DescriptionFit.callsUnknown(word, entity.kind)
                && (!hasHead(entity) || DescriptionFit.callsAny.contains(word))
        }
        if ["capital", "capitale"].contains(word) { return isCapital(known) }
        guard let types = DescriptionFit.types[word] else { return false }
        return types.contains(known.type ?? "")
    }

    private static let others: Set<String> = [
        "voisin", "voisine", "neighboring", "neighbouring", "hote", "host", "membre", "member", "former", "ancienne",
        "ancien", "tiers",
    ]

    /// Whether a name of the entity, in this text or in the knowledge, holds all the words.
    private mutating func names(_ entity: LocalEntity, hold tokens: Range<Int>) -> Bool {
        let words = tokens.map { text.tokens[$0].hash }
        if entity.forms.contains(where: { form in form.count > 1 && words.allSatisfy { form.contains($0) } }) {
            return true
        }
        guard entity.kind == .organization, let known = entity.known else { return false }
        if self.words[known] == nil {
            let names = knowledge.entries[known].names[text.document.language.rawValue] ?? []
            self.words[known] = names.map { Set(Vocabulary.hashes(of: $0)) }
        }
        return self.words[known]?.contains { $0.isSuperset(of: words) } ?? false
    }

    /// Whether a word of an unknown thing's name tells already what it is.
    private func hasHead(_ entity: LocalEntity) -> Bool {
        entity.forms.contains { form in
            form.count > 1
                && form.contains { hash in
                    let word = text.vocabulary.find(hash)
                    return !DescriptionFit.legalForms.contains(text.vocabulary.text(of: word))
                        && text.lexicon.senses.values([word]).contains {
                            if case .kindHead = $0 { true } else { false }
                        }
                }
        }
    }

    private static let legalForms: Set<String> = [
        "inc", "ltd", "corp", "corporation", "co", "plc", "sa", "gmbh", "limited", "holding", "holdings", "group",
        "groupe",
    ]

    private func isCapital(_ place: KnowledgeEntry) -> Bool {
        place.country.flatMap { knowledge.entry($0) }?.capital == place.id
    }

    /// Nouns so general that they call things of which nothing is known.
    private static func callsUnknown(_ word: String, _ kind: EntityKind) -> Bool {
        switch kind {
        case .organization: general.contains(word) || companies.contains(word)
        case .place:
            ["city", "town", "village", "ville", "region", "territory", "territoire", "localite"].contains(word)
        case .initiative, .person: false
        }
    }

    private static let general: Set<String> = [
        "organization", "organisation", "body", "group", "groupe", "agency", "agence", "institution", "movement",
        "mouvement", "ngo", "ong", "organisme", "association", "charity",
    ]
    /// Nouns that call even a body whose name tells what it is: « l'organisation » a network, a centre, a committee.
    private static let callsAny: Set<String> = [
        "organization", "organisation", "ngo", "ong", "organisme", "association", "charity",
    ]
    private static let companies: Set<String> = [
        "company", "firm", "corporation", "giant", "entreprise", "societe", "compagnie", "firme", "geant",
        "multinational", "multinationale", "start-up", "startup", "constructeur", "fabricant", "manufacturer",
    ]

    /// The types of the knowledge that a noun can call.
    private static let types: [String: Set<String>] = {
        let international: Set<String> = [
            "igo", "agency", "organ", "mission", "fund", "bank", "sports-body", "ngo", "",
        ]
        let news: Set<String> = ["newspaper", "news-agency", "broadcaster", "media"]
        let deals: Set<String> = ["agreement", "treaty"]
        let table: [([String], Set<String>)] = [
            (
                ["organization", "organisation", "body", "institution", "organisme", "bloc", "instance"], international
            ),
            (["agency", "agence"], ["agency", "igo", "organ"]),
            (["organ", "organe"], ["organ", "agency"]),
            (["alliance", "union"], ["igo"]),
            (
                ["movement", "mouvement", "group", "groupe", "militia", "milice"],
                ["", "armed-group", "movement", "ngo"]
            ),
            (["ngo", "ong", "association", "charity"], ["ngo"]),
            (["party", "parti", "formation"], ["party"]),
            (Array(companies), ["company"]),
            (
                ["newspaper", "daily", "paper", "tabloid", "quotidien", "journal", "hebdomadaire", "weekly"],
                ["newspaper"]
            ),
            (["channel", "network", "broadcaster", "chaine", "station", "radio"], ["broadcaster"]),
            (["outlet", "publication", "media", "magazine", "revue", "website"], news),
            (
                ["parliament", "parlement", "legislature", "assembly", "assemblee", "chamber", "chambre"],
                ["parliament"]
            ),
            (["court", "cour", "tribunal"], ["court"]), (["ministry", "ministere"], ["ministry"]),
            (["bank", "banque", "lender"], ["bank"]), (["fund", "fonds"], ["fund"]), (["mission"], ["mission"]),
            (["country", "nation", "pays"], ["country"]), (["city", "town", "ville", "metropole", "cite"], ["city"]),
            (["region", "province", "territoire", "territory"], ["region", "territory", "province", "state"]),
            (["peninsula", "peninsule"], ["peninsula"]), (["continent"], ["continent"]),
            (["island", "ile"], ["island"]), (["enclave", "strip"], ["territory"]),
            (["agreement", "accord", "deal", "pact", "pacte"], deals),
            (["treaty", "traite", "convention", "protocol", "protocole", "charter", "charte"], ["treaty"]),
            (["plan"], ["plan"]), (["program", "programme"], ["program"]), (["project", "projet"], ["project"]),
            (["law", "act", "loi", "legislation"], ["law"]), (["operation"], ["operation"]),
            (["campaign", "campagne"], ["campaign"]), (["doctrine", "policy"], ["doctrine"]),
            (["resolution"], ["resolution"]), (["declaration"], ["declaration"]),
            (["process", "processus"], ["process"]),
            (["initiative"], ["plan", "program", "project", "campaign", "operation", "agreement", "mechanism"]),
        ]
        var types: [String: Set<String>] = [:]
        for (nouns, allowed) in table {
            for noun in nouns { types[noun] = allowed }
        }
        return types
    }()
}
