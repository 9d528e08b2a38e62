import LiaisonDocuments
import LiaisonLanguages
import LiaisonText

/// The kind of an unknown run of capitalised words, by its own words and by those around it.
struct KindGuess {
    let text: Text
    let shapes: NameShapes
    let context: NameContext

    /// A kind (nil where nothing tells it), why, and how much it weighs.
    struct Verdict {
        let kind: EntityKind?
        let reason: String
        let strength: Int
        init(_ kind: EntityKind?, _ reason: String, _ strength: Int) {
            self.kind = kind
            self.reason = reason
            self.strength = strength
        }
    }

    /// The verdict on a single word; nil where it is no name.
    func single(_ token: Int, in range: Range<Int>, titleCase: Bool, isSurname: Bool) -> Verdict? {
        let word = text.tokens[token]
        let capitals = word.marks.contains(.allCapitals)
        let length = word.end - word.start
        guard length > 2 || length == 2 && !word.marks.contains(.dotted) || capitals else { return nil }
        if inAddress(token) || isRomanNumber(token) { return nil }
        let isCommon = text.isCommon(token)
        if isSurname, !isCommon, !capitals || length > 3 { return Verdict(.person, "surname of somebody known", 2) }
        if titleCase, !(capitals && isDateline(token, in: range)) { return nil }
        if capitals, !isCommon, length >= 4 || shapes.startsSentence(token), isDateline(token, in: range) {
            return length <= 3 ? Verdict(nil, "capitalised", 0) : Verdict(.place, "dateline", 2)
        }
        if capitals, length <= 8, !isCommon { return Verdict(.organization, "acronym", 1) }
        if isCommon { return nil }
        if let told = context.kind(of: token..<token + 1, in: range) { return Verdict(told.kind, told.reason, 4) }
        if context.isPlace(token) { return Verdict(.place, "place by the word before it", 3) }
        if text.document.language == .french, context.hasArticle(token), looksLikeCountry(token) {
            return Verdict(.place, "ending of a country's name", 2)
        }
        if word.marks.contains(.innerCapital) { return Verdict(.organization, "capitals inside the word", 2) }
        return Verdict(nil, "capitalised", 0)
    }

    /// The verdict on a run of several words; nil where it is no name.
    func several(_ tokens: Range<Int>, in range: Range<Int>, titleCase: Bool) -> Verdict? {
        let first = tokens.lowerBound
        let last = tokens.upperBound - 1
        let common = tokens.count(where: { text.isCommon($0) })
        // "FOR STANDING UP": words shouted are no name.
        let isShouted = tokens.allSatisfy { !text.tokens[$0].marks.isDisjoint(with: [.allCapitals, .clitic]) }
        if common * 2 >= tokens.count, isShouted { return nil }
        if isDirected(tokens) { return Verdict(.place, "point of the compass", 3) }
        let told = titleCase ? nil : context.kind(of: tokens, in: range)
        if let told, told.kind == .person { return Verdict(.person, told.reason, 4) }
        let hasArticle = context.hasArticle(first)
        let opens = text.tokens[first].isCapitalized ? text.classes(first) : []
        let initials = tokens.contains { text.tokens[$0].marks.contains(.dotted) || isInitials($0, before: last) }
        let isSurname = text.classes(last).contains(.surname)
        if opens.contains(.forename) || initials && !text.isCommon(last) {
            let plain = common < tokens.count - 1 || !titleCase
            let named = !text.isCommon(last) || !text.isCommon(first) || isSurname
            // "Sadiq Bello, a senior party figure": an apposition does not outweigh a forename and a surname.
            // "near Tal Afar": where the last word is no surname, a preposition of place weighs more.
            let isPlaced =
                !isSurname && text.folded(first - 1) != "à" && context.isPlace(first)
                && text.folded(tokens.upperBound) != "'s"
            if plain, named, !isPlaced, !hasArticle || isSurname, told == nil || told?.isApposition == true && isSurname
            {
                return Verdict(.person, "forename", 3)
            }
        }
        if let told { return Verdict(told.kind, told.reason, 4) }
        if titleCase { return nil }
        // "Alma Powell" beside Colin Powell: a surname that is no common word.
        if isSurname, tokens.count == 2, !text.isCommon(last), !hasArticle, !context.isPlace(first),
            !text.tokens[first].marks.contains(.allCapitals), text.classes(last).contains(.knownSurname)
        {
            return Verdict(.person, "surname behind a capital", 2)
        }
        if context.isPlace(first) || context.isAt(first) || context.isAtHouse(tokens) {
            return Verdict(.place, "place by the word before it", 3)
        }
        if context.isOwnedByPlace(first), !text.classes(last).contains(.surname) {
            return Verdict(.place, "place by its owner", 1)
        }
        if common == 0, tokens.count <= 4, !tokens.contains(where: { text.tokens[$0].marks.contains(.allCapitals) }),
            !hasArticle, !context.isOwnedByPerson(first)
        {
            return Verdict(.person, "capitalised words", 1)
        }
        return Verdict(.organization, "capitalised words, some of them common", 1)
    }

    /// « la Yougoslavie », « le Daghestan »: French endings of countries and regions.
    private func looksLikeCountry(_ token: Int) -> Bool {
        let word = text.string(token..<token + 1)
        return word.utf8.count > 5 && KindGuess.countryEndings.contains { word.hasSuffix($0) }
    }

    private static let countryEndings = [
        "ie", "stan", "lande", "land", "rique", "gne", "énie", "ésie", "nistan", "rope", "nésie",
    ]

    /// « Nord-Kivu », « Haut-Karabakh »: a French point of the compass tied to a name by a hyphen.
    private func isDirected(_ tokens: Range<Int>) -> Bool {
        tokens.count > 1 && tokens.dropFirst().allSatisfy { text.tokens[$0].marks.contains(.joined) }
            && text.document.language == .french
            && NameContext.frenchDirections.contains(text.key(tokens.lowerBound))
    }

    /// "CP Taylor", "J.K. Rowling": two capitals before a plain name.
    private func isInitials(_ token: Int, before last: Int) -> Bool {
        let word = text.tokens[token]
        return token < last && word.marks.contains(.allCapitals) && word.end - word.start <= 3 && !text.isCommon(token)
            && !text.tokens[last].marks.contains(.allCapitals) && text.classes(last).contains(.surname)
    }

    /// "II", "XIV": capitals that count.
    private func isRomanNumber(_ token: Int) -> Bool {
        let word = text.tokens[token]
        return word.marks.contains(.allCapitals) && word.end - word.start >= 2
            && text.bytes[Int(word.start)..<Int(word.end)].allSatisfy { "IVX".utf8.contains($0) }
    }

    /// Whether a word is a part of a web address.
    private func inAddress(_ token: Int) -> Bool {
        func glued(_ other: Int, _ second: Int) -> Bool {
            other >= 0 && second < text.tokens.count && text.tokens[other].category == .slash
                && !text.tokens[second].marks.contains(.spaced)
                && (other == 0 || !text.tokens[other].marks.contains(.spaced))
        }
        guard token > 0 else { return false }
        if glued(token - 1, token), token > 1, [.slash, .colon, .word].contains(text.tokens[token - 2].category) {
            return token > 2 && [.stop, .slash, .colon].contains(text.tokens[token - 3].category)
        }
        return false
    }

    /// "HANOI, Vietnam (AP) —", "GAZA CITY:", and the initials of a speaker in a transcript.
    private func isDateline(_ token: Int, in range: Range<Int>) -> Bool {
        guard token == range.lowerBound, token + 1 < text.tokens.count else { return false }
        switch text.tokens[token + 1].category {
        case .colon, .openParenthesis, .dash: return true
        case .comma: return text.tokens[token].end - text.tokens[token].start >= 4
        default: return false
        }
    }
}
