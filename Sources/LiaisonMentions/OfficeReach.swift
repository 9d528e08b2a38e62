import LiaisonDocuments
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonText

/// How far an office goes around its noun, and whose office it is: "the Chinese foreign minister", « le président du Sénat ».
struct OfficeReach {
    let text: Text
    let demonyms: Demonyms

    private let adjectives: FrenchAdjectives

    init(text: Text, demonyms: Demonyms) {
        self.text = text
        self.demonyms = demonyms
        adjectives = FrenchAdjectives(text: text, demonyms: demonyms)
    }

    /// Takes in what stands around the noun: articles, time words, demonyms, the body behind its link.
    func extend(_ mention: inout OfficeMention, _ mentions: Mentions) {
        extendRight(&mention, mentions)
        extendLeft(&mention, mentions)
    }

    private func extendRight(_ mention: inout OfficeMention, _ mentions: Mentions) {
        takeNameInside(&mention, mentions)
        var end = mention.tokens.upperBound
        if text.document.language == .french, mention.body == nil, end < text.tokens.count,
            mentions.nameOfToken[end] < 0
        {
            if let demonym = demonyms.match(at: end) {
                mention.body = .entry(demonym.entry)
                mention.alternatives = demonym.others
                end = demonym.tokens.upperBound
            } else if let adjective = adjective(at: end) {
                mention.complement = adjective.map { text.tokens[$0].hash }
                end = adjective.upperBound
            }
            mention.tokens = mention.tokens.lowerBound..<end
        }
        readTime(behind: &mention)
        end = mention.tokens.upperBound
        guard OfficeReach.links.contains(text.key(end)) else { return }
        var next = end + 1
        // « de La Havane »: an article may belong to the name.
        while next < text.tokens.count, mentions.nameOfToken[next] < 0, next - end < 4,
            ["the", "la", "le", "les", "l'", "de", "du"].contains(text.folded(next))
        { next += 1 }
        // "10 Downing Street".
        if next + 1 < text.tokens.count, text.tokens[next].category == .number, mentions.nameOfToken[next + 1] >= 0 {
            next += 1
        }
        guard next < text.tokens.count else { return }
        guard mentions.nameOfToken[next] >= 0 else {
            if mention.body == nil, OfficeReach.genitives.contains(text.key(end)), isNarrowing(next) {
                mention.complement = [text.tokens[next].hash]
                mention.tokens = mention.tokens.lowerBound..<next + 1
            }
            return
        }
        let number = Int(mentions.nameOfToken[next])
        let name = mentions.names[number]
        guard name.tokens.lowerBound == next, name.kind != .person else { return }
        if case .entry = mention.body, mention.office != "ambassador" {
        } else {
            mention.sender = mention.body
            mention.body = .name(number)
        }
        mention.tokens = mention.tokens.lowerBound..<name.tokens.upperBound
        if mention.office == "ambassador", mention.sender == nil { takePost(&mention, mentions) }
        readTime(behind: &mention)
    }

    /// « la gouverneure de la Banque centrale russe »: the noun ends inside a name, which tells whose office it is.
    private func takeNameInside(_ mention: inout OfficeMention, _ mentions: Mentions) {
        let end = mention.tokens.upperBound
        guard mention.body == nil, end < text.tokens.count, mentions.nameOfToken[end] >= 0 else { return }
        let number = Int(mentions.nameOfToken[end])
        let name = mentions.names[number]
        guard name.tokens.lowerBound < end, name.tokens.lowerBound > mention.noun.lowerBound, name.kind != .person
        else { return }
        mention.body = .name(number)
        mention.tokens = mention.tokens.lowerBound..<name.tokens.upperBound
    }

    /// « l'ambassadeur de France auprès des Nations unies »: a second body tells where to.
    private func takePost(_ mention: inout OfficeMention, _ mentions: Mentions) {
        var next = mention.tokens.upperBound
        guard ["to", "à", "aupres"].contains(text.folded(next)) else { return }
        next += 1
        while ["the", "la", "l'", "les", "des", "de", "du"].contains(text.folded(next)) { next += 1 }
        guard next < text.tokens.count, mentions.nameOfToken[next] >= 0 else { return }
        let number = Int(mentions.nameOfToken[next])
        guard mentions.names[number].kind != .person else { return }
        mention.sender = mention.body
        mention.body = .name(number)
        mention.tokens = mention.tokens.lowerBound..<mentions.names[number].tokens.upperBound
    }

    /// "elect", « élu »: not yet in office; « par intérim »: for the time being.
    private func readTime(behind mention: inout OfficeMention) {
        let end = mention.tokens.upperBound
        guard let found = OfficeTimes.time(behind: (end..<end + 3).map(text.folded)) else { return }
        mention.time = found.time
        mention.tokens = mention.tokens.lowerBound..<end + found.count
    }

    private static let links: WordSet = [
        "of", "for", "to", "at", "de", "du", "des", "d'", "pour", "à", "aux", "aupres",
    ]
    private static let genitives: WordSet = ["of", "for", "de", "du", "des", "d'"]

    /// « catalan », « est-allemand »: an adjective behind a French noun that tells whose office it is.
    private func adjective(at start: Int) -> Range<Int>? {
        let next = start + 1
        if next < text.tokens.count, text.tokens[next].isWord, text.tokens[next].marks.contains(.joined),
            !text.tokens[next].isCapitalized, NameContext.frenchDirections.contains(text.key(start))
        {
            return start..<next + 1
        }
        guard text.tokens[start].isWord, !text.tokens[start].isCapitalized, adjectives.isAdjective(start),
            !FrenchAdjectives.passing.contains(text.key(start)), !OfficeReach.ranks.contains(text.key(start))
        else { return nil }
        return start..<next
    }

    /// Adjectives that tell the rank of an office, not whose it is.
    private static let ranks: WordSet = [
        "general", "generale", "national", "nationale", "federal", "federale", "regional", "regionale", "supreme",
        "principal", "principale", "special", "speciale", "executif", "executive", "interimaire", "honoraire",
        "sortant", "sortante", "legitime", "autoproclame", "provisoire", "militaire",
    ]

    /// Whether a common noun behind the link of an office tells another office: « du club », "of the company".
    private func isNarrowing(_ token: Int) -> Bool {
        let here = text.tokens[token]
        guard here.isWord, !here.marks.contains(.clitic), here.end - here.start > 2 else { return false }
        return !text.classes(token).contains(.function) && !OfficeReach.whole.contains(text.key(token))
    }

    /// Nouns that only call again the country or body whose office it is.
    private static let whole: WordSet = [
        "republique", "republic", "pays", "country", "nation", "state", "etat", "gouvernement", "government", "royaume",
        "kingdom", "organisation", "organization", "agence", "agency", "institution", "organisme", "body",
    ]

    private func extendLeft(_ mention: inout OfficeMention, _ mentions: Mentions) {
        var start = mention.tokens.lowerBound
        var steps = 0
        while start > 0, steps < 6 {
            steps += 1
            let before = start - 1
            let token = text.tokens[before]
            guard token.isWord, !(text.tokens[start].marks.contains(.blankLine)) else { break }
            let word = text.folded(before)
            // "UN spokesman": a name is no article.
            let isFree = mentions.nameOfToken[before] < 0
            if let time = OfficeTimes.time(of: word) {
                // "former acting president": the first word decides.
                mention.time = time
                if mention.gender == .unknown, word == "ancienne" { mention.gender = .feminine }
                start = before
                mention.tokens = start..<mention.tokens.upperBound
                continue
            }
            switch word {
            case "new", "nouveau", "nouvel", "nouvelle", "top", "senior", "current", "actuel", "actuelle",
                "outgoing", "newly",
                "appointed", "elected", "chief", "prime", "first", "haut", "haute", "principal", "principale", "own",
                "longtime",
                "veteran", "official", "state", "federal", "national", "foreign", "regional", "local":
                break
            case "the", "le", "la", "l'", "les":
                mention.isDefinite = true
                mention.tokens = before..<mention.tokens.upperBound
                if word == "la", mention.gender == .unknown { mention.gender = .feminine }
                return
            case "a" where isFree, "an" where isFree, "un" where isFree, "une" where isFree:
                mention.tokens = before..<mention.tokens.upperBound
                return
            case "his", "her", "their", "its", "son", "sa", "leur", "mon", "ma", "my", "our", "notre":
                // "his head" is a part of the body.
                if mention.office == "head", ["head", "heads"].contains(text.folded(mention.noun.lowerBound)) {
                    return
                }
                if mention.body == nil { mention.body = .possessive }
                mention.isDefinite = true
                mention.tokens = before..<mention.tokens.upperBound
                return
            case "'s":
                guard before > 0, mentions.nameOfToken[before - 1] >= 0 else { return }
                let number = Int(mentions.nameOfToken[before - 1])
                mention.take(.name(number))
                mention.isDefinite = true
                mention.tokens = mentions.names[number].tokens.lowerBound..<mention.tokens.upperBound
                return
            default:
                if mentions.nameOfToken[before] >= 0 {
                    // "U.S. Secretary of State": a name that stands as an adjective.
                    let number = Int(mentions.nameOfToken[before])
                    guard text.document.language == .english, mentions.names[number].kind != .person else { return }
                    mention.take(.name(number))
                    mention.isDefinite = true
                    start = mentions.names[number].tokens.lowerBound
                    mention.tokens = start..<mention.tokens.upperBound
                    continue
                }
                guard text.document.language == .english, let demonym = demonyms.match(endingAt: before) else { return }
                if mention.body == nil { mention.alternatives = demonym.others }
                mention.take(.entry(demonym.entry))
                mention.isDefinite = true
                start = demonym.tokens.lowerBound
                mention.tokens = start..<mention.tokens.upperBound
                continue
            }
            start = before
            mention.tokens = start..<mention.tokens.upperBound
        }
    }
}

extension OfficeMention {
    /// Takes a body that stands before the noun: whose office it is, or who sends an envoy to the body behind it.
    fileprivate mutating func take(_ body: Body) {
        if self.body == nil {
            self.body = body
        } else if office == "ambassador", sender == nil {
            sender = body
        }
    }
}
