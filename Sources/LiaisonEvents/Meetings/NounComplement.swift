import LiaisonEntities
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Reads the parties behind a noun of meeting: "between A and B", « avec X », "of X and Y", « donné par X ».
struct NounComplement {
    /// How the parties are joined to the noun.
    enum Link: String {
        case between, with, of, by
        /// Nobody is named behind the noun.
        case none
    }

    let people: [Int]
    let end: Int
    let link: Link

    init(of noun: Range<Int>, in range: Range<Int>, _ scene: Scene, _ parties: PartyFinder) {
        (people, end, link) = Walk(scene: scene, parties: parties, noun: noun, range: range).found()
    }

    private typealias Found = ([Int], Int, Link)

    private struct Walk {
        let scene: Scene
        let parties: PartyFinder
        let noun: Range<Int>
        let range: Range<Int>
        private var text: Text { scene.text }
        private var nothing: Found { ([], noun.upperBound, .none) }

        init(scene: Scene, parties: PartyFinder, noun: Range<Int>, range: Range<Int>) {
            self.scene = scene
            self.parties = parties
            self.noun = noun
            self.range = range
        }

        func found() -> Found {
            var position = noun.upperBound
            var steps = 0
            var loose = 0
            while position < range.upperBound, steps < 18 {
                steps += 1
                let word = text.folded(position)
                switch word {
                case "between", "entre":
                    // "negotiations of a trade agreement between A and B": the agreement is between them, not the talks.
                    guard position == noun.upperBound || !Walk.bonds.contains(text.key(position - 1)) else {
                        return nothing
                    }
                    return between(position + 1)
                case "with", "avec":
                    guard loose < 4 else { return nothing }
                    let list = parties.list(from: position + 1, in: range)
                    return (list.entities, list.end, .with)
                case "of", "de", "du", "des", "d'":
                    if let found = genitive(position + 1) { return found }
                    position += 1
                    continue
                case "par", "by":
                    // « dîner donné par X »: the host; the guests are the subject.
                    guard position - noun.upperBound <= 4, Walk.giving.contains(text.key(position - 1)) else {
                        return nothing
                    }
                    let list = parties.list(from: position + 1, in: range)
                    return (list.entities, list.end, list.entities.count == 1 ? .by : .none)
                case "nom", "behalf":
                    // « donné au nom du président »
                    guard let host = inTheName(of: position + 1) else { return nothing }
                    return host
                default: break
                }
                if let date = scene.date(at: position) {
                    position = date.tokens.upperBound
                    continue
                }
                if let reference = scene.reference(at: position) {
                    guard scene.kind(reference.entity) == .place, position > noun.upperBound else { return nothing }
                    position = reference.tokens.upperBound
                    continue
                }
                if text.tokens[position].category == .comma {
                    guard opensCircumstance(position + 1) else { return nothing }
                    position += 1
                    continue
                }
                guard text.tokens[position].isWord || text.tokens[position].category == .number,
                    !FunctionWords.relatives.contains(word) || word == "qui"
                else { return nothing }
                if !FunctionWords.circumstancePrepositions.contains(word), !FunctionWords.determiners.contains(word),
                    scene.endOfAdverb(at: position) == nil, text.tokens[position].isWord
                {
                    loose += 1
                }
                position += 1
            }
            return nothing
        }

        /// Nouns of what lies between two countries.
        private static let bonds: WordSet = [
            "agreement", "agreements", "deal", "treaty", "accord", "accords", "pact", "relations", "ties", "trade",
            "border", "war", "conflict",
            "partnership", "cooperation", "dispute", "relationship", "differences", "tensions", "friendship", "traite",
            "liens", "frontiere",
            "guerre", "conflit", "partenariat", "differend", "differends", "commerce", "amitie", "rapprochement",
        ]

        /// Participles of giving a dinner or a reception.
        private static let giving: WordSet = [
            "donne", "donnee", "offert", "offerte", "organise", "organisee", "hosted", "given", "held", "convened",
            "organised", "organized",
            "convoque", "convoquee", "thrown",
        ]

        private func between(_ start: Int) -> Found {
            // "between a serving president and a leader": anybody of that kind.
            guard !["a", "an", "un", "une"].contains(text.folded(start)) else { return nothing }
            let list = parties.list(from: start, in: range, isPair: true)
            if list.entities.count >= 2 { return (list.entities, list.end, .between) }
            let leaders = parties.pluralOffice(
                before: min(range.upperBound, start + 7), in: start - 1..<range.upperBound)
            return leaders.count >= 2 ? (leaders, start, .between) : nothing
        }

        /// « rencontre de X avec Y », "meeting of X and Y", « sommet de Singapour avec Y » (a venue).
        private func genitive(_ start: Int) -> Found? {
            let list = parties.list(from: start, in: range, isPair: true)
            if list.entities.count >= 2 { return (list.entities, list.end, .of) }
            guard list.entities.count == 1, ["with", "avec"].contains(text.folded(list.end)) else { return nil }
            let others = parties.list(from: list.end + 1, in: range)
            let isVenue = list.entities.allSatisfy { scene.kind($0) == .place }
            return (isVenue ? others.entities : list.entities + others.entities, others.end, .with)
        }

        private func inTheName(of start: Int) -> Found? {
            guard start < range.upperBound, ["of", "du", "de", "des", "d'"].contains(text.folded(start)) else {
                return nil
            }
            let list = parties.list(from: start + 1, in: range)
            return list.entities.isEmpty ? nil : (list.entities, list.end, .by)
        }

        /// « une rencontre, lundi à Paris, avec »: what a comma behind the noun may open.
        private func opensCircumstance(_ start: Int) -> Bool {
            guard start < range.upperBound else { return false }
            let word = text.folded(start)
            return scene.isDate(start) || ["in", "at", "on", "with", "avec", "à", "en", "le"].contains(word)
        }
    }
}
