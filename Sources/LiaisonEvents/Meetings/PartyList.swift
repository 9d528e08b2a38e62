import LiaisonEntities
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Reads lists of parties: "A, the minister of B, and C", « A et des responsables de B ».
extension PartyFinder {
    /// A list of references that begins at a token: "A, the minister of B, and C"; where it ends. A pair, as behind
    /// *between*, has a second member whatever follows it.
    func list(from start: Int, in range: Range<Int>, isPair: Bool = false) -> (entities: [Int], end: Int) {
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
                    // "Latvia's Evika Silina": the person whom a possessive tells apart.
                    guard position < range.upperBound,
                        scene.mentions.officeOfToken[position] >= 0
                            || scene.reference(at: position).map({ scene.kind($0.entity) == .person }) ?? false
                    else { break }
                    continue
                }
                // "met Biden and Xi said": the second has a verb of its own.
                if !entities.isEmpty, !isPair || entities.count >= 2, hasVerb(after: reference, in: range) { break }
                if let officer = officer(behind: reference, in: range) {
                    position = officer
                    continue
                }
                found = (reference.entity, reference.tokens.upperBound)
                if isParty(reference.entity) { found?.end = afterComplements(reference, in: range) }
            } else if let other = stand.party(at: position, in: range) {
                // « le chef de l'agence, Anna Berg »: the name behind the comma is the one who came.
                if let name = namedBehindComma(other.end, in: range) {
                    position = name
                    continue
                }
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
                guard
                    let inner = exampleAfter(position, in: range)
                        ?? (entities.isEmpty ? behindUnnamed(position, in: range) : nil)
                else { break }
                position = inner
                continue
            }
            position += 1
        }
        return (entities, end)
    }

    /// "Republic of Korea (ROK) President Yoon Suk Yeol": the person whose office stands behind the country's or body's name.
    private func officer(behind reference: Reference, in range: Range<Int>) -> Int? {
        guard scene.kind(reference.entity) != .person, reference.form == .name else { return nil }
        var position = reference.tokens.upperBound
        if position + 2 < range.upperBound, text.tokens[position].category == .openParenthesis,
            text.tokens[position + 2].category == .closeParenthesis
        {
            position += 3
        }
        guard position < range.upperBound, scene.mentions.officeOfToken[position] >= 0,
            text.tokens[position].isCapitalized
        else { return nil }
        return (position + 1..<min(position + 6, range.upperBound)).first { token in
            scene.reference(at: token).map { scene.kind($0.entity) == .person && $0.form == .name } ?? false
        }
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
            } else if ["and", "et"].contains(text.folded(position - 1)), joined,
                ["de", "du", "d'", "of"].contains(word)
            {
                // « une rencontre de A et de B »
                position += 1
            } else {
                break
            }
        }
        return joined && position < range.upperBound ? position : nil
    }

    private func namedBehindComma(_ comma: Int, in range: Range<Int>) -> Int? {
        guard comma + 1 < range.upperBound, text.tokens[comma].category == .comma else { return nil }
        if let reference = scene.reference(at: comma + 1) {
            return scene.kind(reference.entity) == .person && reference.form == .name
                && scene.mentions.officeOfToken[comma + 1] < 0 ? comma + 1 : nil
        }
        // « son homologue australienne, la consule générale Annelise Young »
        guard FunctionWords.determiners.contains(text.key(comma + 1)) else { return nil }
        for position in comma + 2..<max(comma + 2, min(comma + 7, range.upperBound)) {
            if let reference = scene.reference(at: position) {
                return scene.kind(reference.entity) == .person && reference.form == .name ? position : nil
            }
            guard text.tokens[position].isWord, !text.tokens[position].isCapitalized,
                !FunctionWords.prepositions.contains(text.key(position)),
                !FunctionWords.coordinators.contains(text.key(position))
            else { return nil }
        }
        return nil
    }

    /// « recevra les gouverneurs du sud du pays et la représentante de la Banque »: behind *and*, where the first of the list have
    /// an office and no name.
    private func behindUnnamed(_ start: Int, in range: Range<Int>) -> Int? {
        guard start > range.lowerBound, scene.mentions.officeOfToken[start - 1] >= 0,
            scene.mentions.offices[Int(scene.mentions.officeOfToken[start - 1])].isPlural
        else { return nil }
        for position in start..<min(start + 8, range.upperBound) {
            let word = text.folded(position)
            if ["and", "et"].contains(word) { return position + 1 }
            guard text.tokens[position].isWord, !FunctionWords.auxiliaries.contains(word),
                !FunctionWords.relatives.contains(word)
            else { return nil }
        }
        return nil
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
        if scene.isDate(token) { return true }
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
            && !text.lexicon.isSpeechForm(text.tokens[token].word)
            && (isNameOrOffice(token + 1) || isAdjectiveOfTwoWords(token, in: range))
    }

    private func isNameOrOffice(_ token: Int) -> Bool {
        scene.reference(at: token) != nil || scene.mentions.officeOfToken[token] >= 0
    }

    /// "South Korean President", "former Dutch prime minister": two words before a name or office, one of them with a capital.
    private func isAdjectiveOfTwoWords(_ token: Int, in range: Range<Int>) -> Bool {
        guard token + 2 < range.upperBound, isNameOrOffice(token + 2), text.tokens[token + 1].isWord,
            text.tokens[token].isCapitalized || text.tokens[token + 1].isCapitalized
                // « sa collègue tanzanienne Liberata Mulamula »
                || text.lexicon.language == .french && token > range.lowerBound
                    && FunctionWords.determiners.contains(text.key(token - 1))
                    && (scene.reference(at: token + 2).map({ scene.kind($0.entity) == .person }) ?? false)
        else { return false }
        let next = text.folded(token + 1)
        return !FunctionWords.prepositions.contains(next) && !FunctionWords.auxiliaries.contains(next)
            && !FunctionWords.coordinators.contains(next)
            && !text.lexicon.isSpeechForm(text.tokens[token + 1].word)
    }

    func hasVerb(after reference: Reference, in range: Range<Int>) -> Bool {
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
}
