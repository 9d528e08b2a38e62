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
    let phrases: KnownPhrases
    private let demonyms: Demonyms
    private let reach: OfficeReach

    init(text: Text, knowledge: Knowledge, phrases: KnownPhrases) {
        self.text = text
        self.knowledge = knowledge
        self.phrases = phrases
        demonyms = Demonyms(text: text, phrases: phrases)
        reach = OfficeReach(text: text, demonyms: demonyms)
    }

    func find(_ mentions: inout Mentions) {
        let holders = OfficeHolder(text: text)
        var position = 0
        while position < text.tokens.count {
            guard text.tokens[position].isWord, mayBegin(position),
                mentions.nameOfToken[position] < 0 || opensTitle(position, mentions)
            else {
                position += 1
                continue
            }
            if var office = office(at: position, mentions) {
                office.holder = holders.holder(of: office, mentions)
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

    /// Whether an office may begin at a token: with a title or an office noun, in French with a demonym inside.
    private func mayBegin(_ start: Int) -> Bool {
        phrases.begins(.title, at: start) || text.begins(.office, at: start)
            || text.document.language == .french
                && (start + 1...start + 2).contains { phrases.begins(.demonym, at: $0) }
    }

    /// Whether a title that goes on behind a name begins with it: "UN rights chief".
    private func opensTitle(_ start: Int, _ mentions: Mentions) -> Bool {
        let name = mentions.names[Int(mentions.nameOfToken[start])].tokens
        guard name.lowerBound == start else { return false }
        var end = start
        phrases.matches(at: start) { length, senses in
            if senses.contains(where: { if case .title = $0.form { true } else { false } }) { end = start + length }
        }
        for phrase in text.phrases(at: start) {
            if case .office = phrase.sense { end = max(end, phrase.tokens.upperBound) }
        }
        return end > name.upperBound
    }

    private func office(at start: Int, _ mentions: Mentions) -> OfficeMention? {
        var end = start
        var id = ""
        var gender = Gender.unknown
        var plural = false
        var body: OfficeMention.Body?
        var alternatives: [Int] = []
        // A special title of one body, the longest.
        phrases.matches(at: start) { length, senses in
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
            // « le président de la République de Serbie »: the republic is whose president he is.
            let next = phrase.tokens.upperBound
            if phrase.tokens.count > 1, next + 1 < text.tokens.count, text.folded(next - 1) == "republique",
                ["de", "du", "d'"].contains(text.folded(next)), mentions.nameOfToken[next - 1] >= 0
            {
                continue
            }
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
            alternatives = split.others
        }
        guard end > start else { return nil }
        if mentions.nameOfToken[end - 1] >= 0, !(start..<end).contains(where: { mentions.nameOfToken[$0] < 0 }) {
            return nil
        }
        var mention = OfficeMention(
            tokens: start..<end, noun: start..<end, office: id, gender: gender, isPlural: plural, body: body,
            time: .current,
            isDefinite: false, holder: nil)
        mention.alternatives = alternatives
        if body == nil { OfficeBody(text: text, knowledge: knowledge, phrases: phrases).find(&mention) }
        if let time = OfficeTimes.time(inside: (start..<end).map(text.folded), of: id) { mention.time = time }
        reach.extend(&mention, mentions)
        if mention.office == "ambassador" { findPost(&mention) }
        return isLoneAbbreviation(mention) ? nil : mention
    }

    /// « l'ambassadrice américaine à l'ONU »: the adjective tells who sends her, the rest of the noun where to.
    private func findPost(_ mention: inout OfficeMention) {
        guard mention.sender == nil, case .entry = mention.body else { return }
        var post = mention
        post.body = nil
        OfficeBody(text: text, knowledge: knowledge, phrases: phrases).find(&post, skippingDemonyms: true)
        guard post.body != nil else { return }
        mention.sender = mention.body
        mention.body = post.body
        mention.alternatives = []
    }

    /// "FM", "SG", « DG »: an office only in capitals, and only where the text tells whose.
    private func isLoneAbbreviation(_ mention: OfficeMention) -> Bool {
        guard mention.noun.count == 1, OfficeFinder.abbreviations.contains(text.key(mention.noun.lowerBound)) else {
            return false
        }
        return mention.body == nil || !text.tokens[mention.noun.lowerBound].marks.contains(.allCapitals)
    }

    private static let abbreviations: WordSet = ["fm", "sg", "dg", "vp"]

    private func splitByDemonym(
        _ start: Int
    ) -> (end: Int, office: String, gender: Gender, plural: Bool, entry: Int, others: [Int])? {
        guard text.document.language == .french, start + 2 < text.tokens.count else { return nil }
        // « vice-ministre chinois des Affaires étrangères »: behind a joined word.
        let first = text.tokens[start + 1].marks.contains(.joined) ? start + 2 : start + 1
        guard let demonym = demonyms.match(at: first) else { return nil }
        let width = demonym.tokens.count
        var best: (end: Int, office: String, gender: Gender, plural: Bool, entry: Int, others: [Int])?
        text.lexicon.senses.matches(
            at: start,
            word: { position in
                let actual = position >= first ? position + width : position
                return actual < text.tokens.count && text.tokens[actual].isWord ? text.tokens[actual].word : nil
            }
        ) { length, senses in
            guard length > 1 else { return }
            for sense in senses {
                if case .office(let office, let gender, let plural) = sense {
                    best = (start + length + width, office, gender, plural, demonym.entry, demonym.others)
                }
            }
        }
        return best
    }
}
