import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Joins the entities of one document that are spellings of one name, and acronyms to the names that they abbreviate.
struct SpellingMerger {
    let text: Text
    let mentions: Mentions
    let knowledge: Knowledge

    func merge(_ resolution: inout Resolution) {
        var names: [Int: [Int]] = [:]
        for number in mentions.names.indices where resolution.names[number] >= 0 {
            names[resolution.names[number], default: []].append(number)
        }
        let order = names.keys.sorted()
        var target: [Int: Int] = [:]
        for (place, later) in order.enumerated() {
            guard target[later] == nil else { continue }
            for earlier in order[..<place] where target[earlier] == nil {
                guard areOne(earlier, later, names, resolution) else { continue }
                // The known one stays; else the one that was named first.
                let keepsLater = resolution.entities[later].known != nil && resolution.entities[earlier].known == nil
                let (kept, gone) = keepsLater ? (later, earlier) : (earlier, later)
                target[gone] = kept
                if resolution.entities[kept].gender == .unknown { resolution.entities[kept].gender = resolution.entities[gone].gender }
                resolution.entities[kept].forms += resolution.entities[gone].forms
                break
            }
        }
        guard !target.isEmpty else { return }
        for number in resolution.names.indices {
            var entity = resolution.names[number]
            while entity >= 0, let next = target[entity] { entity = next }
            resolution.names[number] = entity
        }
    }

    private func areOne(_ a: Int, _ b: Int, _ names: [Int: [Int]], _ resolution: Resolution) -> Bool {
        let first = resolution.entities[a]
        let second = resolution.entities[b]
        if first.known != nil, second.known != nil { return false }
        let theirs = (longest(a, names), longest(b, names))
        guard let one = theirs.0, let other = theirs.1 else { return false }
        if let match = acronym(one, other, first, second) { return match }
        guard first.kind == .person, second.kind == .person else { return false }
        if first.gender != .unknown, second.gender != .unknown, first.gender != second.gender { return false }
        let left = words(one)
        let right = words(other)
        if left == right { return true }
        if left.count == right.count, left.count >= 2 {
            // One word at least is the same to the letter, or all are the same to the ear.
            let same = zip(left, right).count { $0 == $1 }
            let heard = zip(left, right).allSatisfy { Resemblance.mayBeOne($0, $1) }
            guard heard else { return false }
            if same == 0 { return zip(left, right).allSatisfy { Resemblance.key($0) == Resemblance.key($1) } }
            // "Jean" and "Jeanne" are two people: a forename must sound the same.
            return left[0] == right[0] || Resemblance.key(left[0]) == Resemblance.key(right[0]) && !genders(left[0], right[0])
        }
        // A surname alone: « Pachinyan » after « Nikol Pachinian ».
        let (short, long) = left.count == 1 ? (left, right) : (right, left)
        guard short.count == 1, long.count > 1, let last = long.last, short[0].count >= 6 else { return false }
        return Resemblance.mayBeOne(short[0], last)
    }

    /// Whether two forenames are of two genders.
    private func genders(_ a: String, _ b: String) -> Bool {
        func classes(_ word: String) -> WordClass { text.vocabulary.classes(of: text.vocabulary.find(WordScanner.hash(word.utf8))) }
        let one = classes(a)
        let other = classes(b)
        return one.contains(.masculineForename) && other.contains(.feminineForename)
            || one.contains(.feminineForename) && other.contains(.masculineForename)
    }

    /// "AMLO" for "Andres Manuel Lopez Obrador", "MaT" for "Maghawir al Thawra"; nil where neither is an acronym.
    private func acronym(_ one: Int, _ other: Int, _ first: LocalEntity, _ second: LocalEntity) -> Bool? {
        let isShort = (isAcronym(one), isAcronym(other))
        guard isShort.0 != isShort.1 else { return nil }
        let (short, long) = isShort.0 ? (one, other) : (other, one)
        let known = isShort.0 ? first.known : second.known
        guard known == nil else { return false }
        let letters = Array(text.string(mentions.names[short].tokens).lowercased().utf8)
        let tokens = mentions.names[long].tokens
        guard letters.count >= 3, tokens.count >= 3 else { return false }
        let capitals = tokens.map { text.tokens[$0].isCapitalized }
        return Resemblance.isAcronym(letters, of: words(long), capitals: capitals)
    }

    private func isAcronym(_ name: Int) -> Bool {
        let tokens = mentions.names[name].tokens
        guard tokens.count == 1, let only = tokens.first else { return false }
        let token = text.tokens[only]
        return token.end - token.start <= 6 && (token.marks.contains(.allCapitals) || token.marks.contains(.innerCapital))
    }

    private func longest(_ entity: Int, _ names: [Int: [Int]]) -> Int? {
        names[entity]?.max { mentions.names[$0].tokens.count < mentions.names[$1].tokens.count }
    }

    /// The folded words of a name.
    private func words(_ name: Int) -> [String] {
        mentions.names[name].tokens.map { fold(text.string($0..<$0 + 1)) }
    }

    private func fold(_ word: String) -> String {
        var word = word
        return word.withUTF8 { bytes in
            var scanner = WordScanner(bytes)
            guard scanner.next() != nil else { return "" }
            return String(decoding: scanner.folded, as: UTF8.self)
        }
    }
}
