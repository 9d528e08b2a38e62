import LiaisonDocuments
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonText

/// Lets all places where a text has an unknown name decide its kind together.
///
/// A name that says nothing by itself ("Greenpeace a estimé …") is believed when other places, its neighbours in a list or
/// its verb tell its kind; where two places disagree, the stronger sign wins.
struct NameVote {
    let text: Text
    let knowledge: Knowledge
    let shapes: NameShapes

    func settle(_ names: inout [NameMention]) {
        yieldToPeople(&names)
        let owned = wordsOfPeople(names)
        // Votes count what was seen at first, so that the order of groups changes nothing.
        let seen = names
        var groups: [UInt64: [Int]] = [:]
        for number in names.indices where names[number].senses.isEmpty {
            groups[text.key(of: names[number].tokens), default: []].append(number)
        }
        for members in groups.values {
            let words = names[members[0]].tokens
            if words.count == 1, owned.contains(text.tokens[words.lowerBound].hash) { continue }
            let votes = members.map { vote($0, seen) }
            var weight = [0, 0, 0, 0]
            for vote in votes {
                for (kind, value) in vote { weight[NameVote.place(kind)] += value }
            }
            guard let best = weight.max(), best > 0, let winner = weight.firstIndex(of: best) else { continue }
            let kind = EntityKind.allCases[winner]
            let isSingle = words.count == 1
            // A word that only ever opens sentences has shown no capital of its own.
            if isSingle, !members.contains(where: { !shapes.startsSentence(names[$0].tokens.lowerBound) }) { continue }
            for member in members
            where names[member].honorific == nil && names[member].strength < 5 && names[member].kind != kind {
                if names[member].kind == nil, isSingle, best < 2 { continue }
                names[member].reason =
                    names[member].kind == nil
                    ? "its other mentions, its verb or its neighbours" : "its other mentions"
                names[member].kind = kind
            }
        }
    }

    /// A town's name alone is the surname of somebody whom the text names in full ("John Kennedy … Kennedy said"), unless a
    /// preposition of place stands before it.
    private func yieldToPeople(_ names: inout [NameMention]) {
        var surnames: Set<UInt64> = []
        for name in names where name.kind == .person && name.tokens.count > 1 {
            surnames.insert(text.tokens[name.tokens.upperBound - 1].hash)
        }
        guard !surnames.isEmpty else { return }
        for number in names.indices where names[number].tokens.count == 1 && names[number].kind == .place {
            let token = names[number].tokens.lowerBound
            guard surnames.contains(text.tokens[token].hash), !names[number].senses.isEmpty,
                names[number].senses.allSatisfy({ isSmallTown($0) }),
                token == 0 || !NameVote.whereabouts.contains(text.key(token - 1))
            else { continue }
            names[number].kind = .person
            names[number].senses = []
            names[number].strength = 2
            names[number].reason = "surname of a person named in full"
        }
    }

    private func isSmallTown(_ sense: NameIndex.Sense) -> Bool {
        let entry = knowledge.entries[sense.entry]
        return entry.type == "city" && entry.country.flatMap { knowledge.entry($0) }?.capital != entry.id
    }

    static let whereabouts: WordSet = [
        "in", "at", "near", "from", "around", "à", "en", "dans", "vers", "pres",
    ]

    private static func place(_ kind: EntityKind) -> Int {
        switch kind {
        case .person: 0
        case .organization: 1
        case .initiative: 2
        case .place: 3
        }
    }

    /// The words of people's full names: their short forms belong to them.
    private func wordsOfPeople(_ names: [NameMention]) -> Set<UInt64> {
        var words: Set<UInt64> = []
        for name in names where name.tokens.count > 1 {
            guard name.kind == .person else { continue }
            for token in name.tokens { words.insert(text.tokens[token].hash) }
        }
        return words
    }

    private func vote(_ number: Int, _ names: [NameMention]) -> [(EntityKind, Int)] {
        let name = names[number]
        if let kind = name.kind { return [(kind, max(1, name.strength * 2))] }
        guard let first = name.tokens.first, !shapes.startsSentence(first) || !text.isCommon(first) else { return [] }
        var votes: [(EntityKind, Int)] = []
        let classes = text.classes(first)
        let middle = !shapes.startsSentence(first)
        let article = hasArticle(first)
        if classes.contains(.forename), !article { votes.append((.person, middle ? 2 : 1)) }
        if classes.contains(.surname), !classes.contains(.forename) { votes.append((.person, 1)) }
        if speaks(name.tokens.upperBound) {
            votes.append((classes.isDisjoint(with: [.forename, .surname]) ? .organization : .person, 2))
        }
        if let kind = listNeighbour(number, names) { votes.append((kind, 2)) }
        if article { votes.append((.organization, 2)) }
        return votes
    }

    private func hasArticle(_ first: Int) -> Bool {
        guard first > 0 else { return false }
        return NameVote.determiners[text.document.language]?.contains(text.key(first - 1)) ?? false
    }

    private static let determiners: [Language: WordSet] = [
        .french: ["le", "la", "l'", "du", "au", "notre", "votre", "leur", "sa", "son", "cette", "ce", "cet"],
        .english: ["our", "their", "its", "this"],
    ]

    private func speaks(_ end: Int) -> Bool {
        guard end < text.tokens.count, text.tokens[end].isWord else { return false }
        if text.lexicon.isSpeechForm(text.tokens[end].word) { return true }
        return ["a", "has", "had", "avait", "n'a"].contains(text.folded(end)) && end + 1 < text.tokens.count
            && text.lexicon.isSpeechForm(text.tokens[end + 1].word)
    }

    /// The kind of the name before or behind in a list: "Google, Apple and Amazon".
    private func listNeighbour(_ number: Int, _ names: [NameMention]) -> EntityKind? {
        for other in [number - 1, number + 1] where names.indices.contains(other) {
            guard let kind = names[other].kind else { continue }
            let gap =
                min(
                    names[other].tokens.upperBound, names[number].tokens.upperBound)..<max(
                    names[other].tokens.lowerBound, names[number].tokens.lowerBound)
            guard (1...2).contains(gap.count),
                gap.contains(where: { ["and", "et", "or", "ou"].contains(text.folded($0)) }) || isInList(gap, number)
            else { continue }
            return kind
        }
        return nil
    }

    /// A comma lists only where the names stand three in a row.
    private func isInList(_ gap: Range<Int>, _ number: Int) -> Bool {
        gap.count == 1 && text.tokens[gap.lowerBound].category == .comma
    }
}
