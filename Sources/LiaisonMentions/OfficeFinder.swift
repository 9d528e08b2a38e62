import LiaisonDocuments
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonText

/// Finds offices and roles with the body they belong to and the name beside them.
///
/// Finds: "the Chinese foreign minister", « le ministre chinois des Affaires étrangères Wang Yi », "Antonio Vitorino,
/// director-general of the IOM", « la cheffe de l'ONU aux droits de l'homme ». Ignores office words inside names.
struct OfficeFinder {
    let text: Text
    let knowledge: Knowledge
    let index: NameIndex

    func find(_ mentions: inout Mentions) {
        var position = 0
        while position < text.tokens.count {
            guard text.tokens[position].isWord, mentions.nameOfToken[position] < 0 else {
                position += 1
                continue
            }
            if var office = office(at: position, mentions) {
                office.holder = holder(of: office, mentions)
                let number = Int32(mentions.offices.count)
                for token in office.tokens where mentions.nameOfToken[token] < 0 || token >= office.noun.lowerBound {
                    mentions.officeOfToken[token] = number
                }
                mentions.offices.append(office)
                position = max(position + 1, office.noun.upperBound)
            } else {
                position += 1
            }
        }
    }

    // MARK: The noun

    private func office(at start: Int, _ mentions: Mentions) -> OfficeMention? {
        var end = start
        var id = ""
        var gender = Gender.unknown
        var plural = false
        var body: OfficeMention.Body?
        // A special title of one body, the longest.
        index.phrases.matches(at: start, word: text.word(at:)) {
            length, senses in
            for sense in senses {
                if case .title(let office) = sense.form, start + length > end {
                    end = start + length
                    id = office
                    body = .entry(sense.entry)
                }
            }
        }
        for phrase in text.phrases(at: start) {
            guard case .office(let office, let nounGender, let isPlural) = phrase.sense else { continue }
            if phrase.tokens.upperBound > end {
                end = phrase.tokens.upperBound
                id = office
                body = nil
                gender = nounGender
                plural = isPlural
            } else if phrase.tokens.upperBound <= end, gender == .unknown {
                gender = nounGender
            }
        }
        // « ministre chinois des Affaires étrangères »: the adjective stands inside the office.
        if let split = splitByDemonym(start), split.end > end {
            end = split.end
            id = split.office
            gender = split.gender
            plural = split.plural
            body = .entry(split.entry)
        }
        guard end > start else { return nil }
        if mentions.nameOfToken[end - 1] >= 0, !(start..<end).contains(where: { mentions.nameOfToken[$0] < 0 }) {
            return nil
        }
        var mention = OfficeMention(
            tokens: start..<end, noun: start..<end, office: id, gender: gender, isPlural: plural, body: body,
            time: .current,
            isDefinite: false, holder: nil)
        extendRight(&mention, mentions)
        extendLeft(&mention, mentions)
        return mention
    }

    private func demonymEntry(at token: Int) -> Int? {
        guard token >= 0, token < text.tokens.count, text.tokens[token].isWord else { return nil }
        var entry: Int?
        index.phrases.matches(at: token, word: text.word(at:)) {
            _, senses in
            if let sense = senses.first(where: { $0.form == .demonym }) { entry = sense.entry }
        }
        return entry
    }

    private func splitByDemonym(
        _ start: Int
    ) -> (end: Int, office: String, gender: Gender, plural: Bool, entry: Int)? {
        guard text.document.language == .french, start + 2 < text.tokens.count, let entry = demonymEntry(at: start + 1)
        else { return nil }
        var best: (end: Int, office: String, gender: Gender, plural: Bool, entry: Int)?
        text.lexicon.senses.matches(
            at: start,
            word: { position in
                let actual = position > start ? position + 1 : position
                return actual < text.tokens.count && text.tokens[actual].isWord ? text.tokens[actual].word : nil
            }
        ) { length, senses in
            guard length > 1 else { return }
            for sense in senses {
                if case .office(let office, let gender, let plural) = sense {
                    best = (start + length + 1, office, gender, plural, entry)
                }
            }
        }
        return best
    }

    // MARK: Around the noun

    private func word(_ token: Int) -> String {
        text.folded(token)
    }

    private func extendRight(_ mention: inout OfficeMention, _ mentions: Mentions) {
        var end = mention.tokens.upperBound
        if mention.body == nil, text.document.language == .french, let entry = demonymEntry(at: end),
            mentions.nameOfToken[end] < 0
        {
            mention.body = .entry(entry)
            end += 1
            mention.tokens = mention.tokens.lowerBound..<end
        }
        // "elect", « élu »: not yet in office.
        if ["elect", "elu", "elue"].contains(word(end)) {
            mention.time = .future
            end += 1
            mention.tokens = mention.tokens.lowerBound..<end
        }
        let links: Set<String> = ["of", "for", "to", "at", "de", "du", "des", "d'", "pour", "à", "aux", "auprès"]
        guard links.contains(word(end)) else { return }
        var next = end + 1
        while ["the", "la", "le", "les", "l'", "de", "du"].contains(word(next)), next - end < 4 { next += 1 }
        guard next < text.tokens.count, mentions.nameOfToken[next] >= 0 else { return }
        let number = Int(mentions.nameOfToken[next])
        let name = mentions.names[number]
        guard name.tokens.lowerBound == next, name.kind != .person else { return }
        if case .entry = mention.body {
        } else {
            mention.body = .name(number)
        }
        mention.tokens = mention.tokens.lowerBound..<name.tokens.upperBound
    }

    private func extendLeft(_ mention: inout OfficeMention, _ mentions: Mentions) {
        var start = mention.tokens.lowerBound
        var steps = 0
        while start > 0, steps < 6 {
            steps += 1
            let before = start - 1
            let token = text.tokens[before]
            guard token.isWord, !(text.tokens[start].marks.contains(.blankLine)) else { break }
            let word = word(before)
            switch word {
            case "former", "ex", "ancien", "ancienne", "anciens", "erstwhile", "late", "feu":
                mention.time = .former
            case "future", "next", "futur", "incoming", "prochain", "prochaine": mention.time = .future
            case "deputy", "vice", "adjoint", "adjointe", "assistant": mention.time = .deputy
            case "acting", "interim", "interimaire": mention.time = .acting
            case "then", "new", "nouveau", "nouvel", "nouvelle", "top", "senior", "current", "actuel", "actuelle",
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
            case "a", "an", "un", "une":
                mention.tokens = before..<mention.tokens.upperBound
                return
            case "his", "her", "their", "its", "son", "sa", "leur", "mon", "ma", "my", "our", "notre":
                if mention.body == nil { mention.body = .possessive }
                mention.isDefinite = true
                mention.tokens = before..<mention.tokens.upperBound
                return
            case "'s":
                guard before > 0, mentions.nameOfToken[before - 1] >= 0 else { return }
                let number = Int(mentions.nameOfToken[before - 1])
                if mention.body == nil { mention.body = .name(number) }
                mention.isDefinite = true
                mention.tokens = mentions.names[number].tokens.lowerBound..<mention.tokens.upperBound
                return
            default:
                if mentions.nameOfToken[before] >= 0 {
                    // "U.S. Secretary of State": a name that stands as an adjective.
                    let number = Int(mentions.nameOfToken[before])
                    guard text.document.language == .english, mentions.names[number].kind != .person else { return }
                    if mention.body == nil { mention.body = .name(number) }
                    mention.isDefinite = true
                    start = mentions.names[number].tokens.lowerBound
                    mention.tokens = start..<mention.tokens.upperBound
                    continue
                }
                guard text.document.language == .english, let entry = demonymEntry(at: before) else { return }
                if mention.body == nil { mention.body = .entry(entry) }
                mention.isDefinite = true
            }
            start = before
            mention.tokens = start..<mention.tokens.upperBound
        }
    }

    // MARK: The name beside it

    private func holder(of office: OfficeMention, _ mentions: Mentions) -> Int? {
        guard !office.isPlural else { return nil }
        // "the foreign minister, Wang Yi", "President Biden", "ministre … de la Chine, Qin Gang".
        var next = office.tokens.upperBound
        var comma = false
        if next < text.tokens.count, text.tokens[next].category == .comma {
            comma = true
            next += 1
        }
        if let name = person(beginningAt: next, mentions) {
            guard comma else { return name }
            let after = mentions.names[name].tokens.upperBound
            if after >= text.tokens.count
                || [.comma, .stop, .closeParenthesis, .openParenthesis, .closeQuote, .straightQuote]
                    .contains(text.tokens[after].category)
                || text.tokens[after].marks.contains(.newline)
                || !text.lexicon.speechForms(of: text.tokens[after].word).isEmpty
                || ["a", "has", "had", "s'", "est", "was", "is"].contains(word(after))
            {
                return name
            }
        }
        // "Antonio Vitorino, director-general of the IOM".
        let before = office.tokens.lowerBound - 1
        if before > 0, text.tokens[before].category == .comma || text.tokens[before].category == .openParenthesis,
            mentions.nameOfToken[before - 1] >= 0
        {
            let name = Int(mentions.nameOfToken[before - 1])
            if mentions.names[name].kind == .person || mentions.names[name].kind == nil {
                let after = office.tokens.upperBound
                let closes =
                    after >= text.tokens.count || !text.tokens[after].isWord
                    || [
                        "to", "and", "et", "who", "qui", "à", "in", "dans", "en", "from", "since", "depuis", "said",
                        "a",
                    ].contains(word(after))
                if closes || mentions.names[name].tokens.count > 1 { return name }
            }
        }
        return nil
    }

    private func person(beginningAt token: Int, _ mentions: Mentions) -> Int? {
        var token = token
        // An honorific may stand between: "President Mr. X".
        for phrase in token < text.tokens.count ? text.phrases(at: token) : [] {
            if case .honorific = phrase.sense { token = phrase.tokens.upperBound }
        }
        guard token < text.tokens.count, mentions.nameOfToken[token] >= 0 else { return nil }
        let number = Int(mentions.nameOfToken[token])
        let name = mentions.names[number]
        guard name.tokens.lowerBound == token, name.kind == .person || name.kind == nil else { return nil }
        return number
    }
}
