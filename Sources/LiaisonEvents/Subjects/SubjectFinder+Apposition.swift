import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Names in apposition, and nouns that stand for a name.
extension SubjectFinder {
    /// A plain noun phrase that ends at a token: unnamed, unless it circumstances ("in a statement") that are stepped over.
    func nounHead(endingAt end: Int, in sentence: Range<Int>) -> Subject? {
        // "A Labour Party spokesman said": speaks for the body.
        let owner = scene.reference(at: text.tokens[end].isWord && text.folded(end - 1) == "'s" ? end - 2 : end - 1)
        if FunctionWords.spokespeople.contains(text.key(end)), let owner, scene.kind(owner.entity) != .person,
            owner.tokens.lowerBound >= sentence.lowerBound
        {
            return .entity(owner.entity, owner.tokens.lowerBound..<end + 1)
        }
        if let spoken = officeOf(end, owner, in: sentence) { return spoken }
        // "Simpson, police said": an apposition has a second comma, or goes on with its complement.
        let next = end + 1
        let isClosed =
            next < text.tokens.count
            && (text.tokens[next].category == .comma
                || FunctionWords.complementPrepositions.contains(text.key(next)))
        var position = end
        var steps = 0
        while position >= sentence.lowerBound, steps < 14 {
            steps += 1
            if let reference = scene.reference(at: position) {
                let isOffice = scene.mentions.officeOfToken[position] >= 0
                let before = leadingWord(reference.tokens.lowerBound, in: sentence)
                if !isOffice, !reference.isPossessive, FunctionWords.complementPrepositions.contains(before.word),
                    before.position > sentence.lowerBound
                {
                    // « Un sondage de l'institut réalisé en mai », "Ana Reis, of the institute based in Boston".
                    let noun = before.position - 1
                    if document(before: noun, in: sentence) { return .entity(reference.entity, reference.tokens) }
                    if text.tokens[noun].category == .comma, let person = scene.reference(at: noun - 1),
                        scene.kind(person.entity) == .person
                    {
                        return .entity(person.entity, person.tokens)
                    }
                }
                if reference.isPossessive || reference.tokens.upperBound <= end && !isOffice { return .unnamed }
                return .entity(reference.entity, reference.tokens)
            }
            // The noun of an apposition: what stands before its comma is named by it.
            if text.tokens[position].category == .comma, isClosed, let reference = scene.reference(at: position - 1),
                !reference.isPossessive
            {
                return .entity(reference.entity, reference.tokens)
            }
            guard text.tokens[position].isWord else { return .unnamed }
            let word = text.key(position)
            if FunctionWords.coordinators.contains(word)
                || FunctionWords.subordinators.contains(word) && text.folded(position) != "des"
                || FunctionWords.relatives.contains(word)
            {
                return .unnamed
            }
            if FunctionWords.determiners.contains(word) {
                // "in a statement", « dans un communiqué »: a circumstance, go on before it.
                let before = position - 1
                if before >= sentence.lowerBound, scene.opensCircumstance(before) {
                    return left(of: before, in: sentence)
                }
                // « John Kerry, l'envoyé américain pour le climat, »: the noun's own head stands further left.
                if before > sentence.lowerBound,
                    text.tokens[before].category == .comma
                        || FunctionWords.complementPrepositions.contains(text.key(before))
                {
                    position = text.tokens[before].category == .comma ? before : before - 1
                    continue
                }
                return .unnamed
            }
            position -= 1
        }
        return .unnamed
    }

    /// "Marta Oliveira's office said", "her office argued", « son cabinet a fait savoir »: the office speaks for its holder.
    private func officeOf(_ noun: Int, _ owner: Reference?, in sentence: Range<Int>) -> Subject? {
        guard noun > sentence.lowerBound, scene.referenceOfToken[noun] < 0,
            ["office", "campaign", "administration", "cabinet", "bureau"].contains(text.folded(noun))
        else { return nil }
        if let owner, owner.isPossessive, scene.kind(owner.entity) == .person {
            return .entity(owner.entity, owner.tokens.lowerBound..<noun + 1)
        }
        let gender: Gender
        switch text.folded(noun - 1) {
        case "his": gender = .masculine
        case "her": gender = .feminine
        case "son": gender = .unknown
        default: return nil
        }
        return .pronoun(
            PronounResolver.Pronoun(token: noun - 1, gender: gender, isPlural: false, role: .subject))
    }

    /// Whether a noun stands for what its complement names: "the government of Japan", « les autorités du Mali ».
    func standsForItsComplement(_ noun: Int) -> Bool {
        text.tokens[noun].isWord && scene.referenceOfToken[noun] < 0
            && (FunctionWords.governments.contains(text.key(noun))
                || ["bureau", "cabinet", "office"].contains(text.folded(noun)) && isOfPerson(noun))
    }

    /// « le bureau de M. MacKinnon », "the office of Marta Oliveira": a person's, who speaks through it.
    private func isOfPerson(_ noun: Int) -> Bool {
        guard noun + 2 < text.tokens.count, FunctionWords.complementPrepositions.contains(text.key(noun + 1)) else {
            return false
        }
        return (noun + 2..<min(noun + 4, text.tokens.count)).contains {
            scene.reference(at: $0).map { scene.kind($0.entity) == .person } ?? false
        }
    }

    /// Whether a text or survey ends at a token or shortly before it: « un rapport publié lundi [par] ».
    func document(before end: Int, in sentence: Range<Int>) -> Bool {
        var position = end
        while position >= sentence.lowerBound, end - position < 5 {
            guard text.tokens[position].isWord, scene.referenceOfToken[position] < 0,
                !FunctionWords.determiners.contains(text.key(position)) || scene.isDate(position)
            else { return false }
            if scene.isDocument(position) { return true }
            position -= 1
        }
        return false
    }

    /// The first word before a reference, determiners stepped over.
    func leadingWord(_ start: Int, in sentence: Range<Int>) -> (word: String, position: Int) {
        var position = start - 1
        while position > sentence.lowerBound, FunctionWords.determiners.contains(text.key(position)),
            text.folded(position) != "des"
        { position -= 1 }
        guard position >= sentence.lowerBound, text.tokens[position].isWord else { return ("", position) }
        return (text.folded(position), position)
    }

    /// Whether a word before a name is a participle that a plain noun governs ("attorneys supporting").
    func modifies(_ leading: (word: String, position: Int), in sentence: Range<Int>) -> Bool {
        let noun = leading.position - 1
        guard noun >= sentence.lowerBound, text.tokens[noun].isWord, scene.referenceOfToken[leading.position] < 0,
            leading.word.count > 5, !text.tokens[leading.position].isCapitalized
        else { return false }
        let ending = text.lexicon.language == .english ? "ing" : "ant"
        let word = text.folded(noun)
        return leading.word.hasSuffix(ending) && scene.referenceOfToken[noun] < 0
            && !FunctionWords.determiners.contains(word) && !scene.isPreposition(noun)
            && !FunctionWords.coordinators.contains(word) && !FunctionWords.auxiliaries.contains(word)
            && !text.tokens[noun].marks.contains(.clitic)
    }

    /// A name that fills the space between two commas, an acronym in parentheses behind it aside.
    func apposedName(before comma: Int, in sentence: Range<Int>) -> Reference? {
        var end = comma - 1
        if end > sentence.lowerBound, text.tokens[end].category == .closeParenthesis {
            while end > sentence.lowerBound, text.tokens[end].category != .openParenthesis { end -= 1 }
            end -= 1
        }
        guard let reference = scene.reference(at: end), !reference.isPossessive else { return nil }
        var start = reference.tokens.lowerBound - 1
        while start > sentence.lowerBound, FunctionWords.determiners.contains(text.key(start)) { start -= 1 }
        // "supporters, including Zoran Zaev, argue", « les partisans tels que …, maintiennent ».
        if ["including", "dont", "notamment"].contains(text.folded(start)) { start -= 1 }
        // "Tiffany Ng of the University of Michigan, also noted": the person whom a place or body tells apart.
        var governor = start
        while governor > sentence.lowerBound, start - governor < 3, text.tokens[governor].isWord,
            !text.tokens[governor].isCapitalized, scene.referenceOfToken[governor] < 0,
            !FunctionWords.complementPrepositions.contains(text.key(governor)),
            !scene.isPreposition(governor), !FunctionWords.coordinators.contains(text.key(governor)),
            !FunctionWords.auxiliaries.contains(text.key(governor))
        { governor -= 1 }
        if FunctionWords.complementPrepositions.contains(text.key(governor)) { start = governor }
        if FunctionWords.complementPrepositions.contains(text.key(start)), start > sentence.lowerBound,
            let person = scene.reference(at: start - 1), scene.kind(person.entity) == .person, !person.isPossessive,
            person.tokens.lowerBound == sentence.lowerBound || !text.tokens[person.tokens.lowerBound - 1].isWord
        {
            return person
        }
        if ["que", "as"].contains(text.folded(start)), ["tels", "telles", "such"].contains(text.folded(start - 1)) {
            return reference
        }
        // « Son président, le Gambien Omar Touray, avait mis en garde »: a plain word before the name.
        if scene.kind(reference.entity) == .person, start > sentence.lowerBound + 1, text.tokens[start].isWord,
            scene.referenceOfToken[start] < 0, FunctionWords.determiners.contains(text.key(start - 1)),
            text.tokens[start - 2].category == .comma
        {
            return reference
        }
        guard start > sentence.lowerBound, text.tokens[start].category == .comma else { return nil }
        // "in Bethesda, Maryland, said": a place behind a place only tells where.
        if scene.kind(reference.entity) == .place, let outer = scene.reference(at: start - 1),
            scene.kind(outer.entity) == .place
        {
            return nil
        }
        return reference
    }

    /// "Dieter Kempf, head of the Federation said": the person whom an apposition without its second comma describes, told
}
