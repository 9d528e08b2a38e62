import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Joins the entities of one document that are spellings of one name, and acronyms to the names that they abbreviate.
struct SpellingMerger {
    let text: Text
    let mentions: Mentions
    let knowledge: Knowledge

    /// What is compared of an entity: its longest name, folded, and the sounds that its words begin with.
    private struct Profile {
        let entity: Int
        let name: Int
        let words: [String]
        let isAcronym: Bool
        /// The first bytes of its words.
        let initials: [UInt8]
    }

    func merge(_ resolution: inout Resolution) {
        takeSlips(&resolution)
        var names: [Int: [Int]] = [:]
        for number in mentions.names.indices where resolution.names[number] >= 0 {
            names[resolution.names[number], default: []].append(number)
        }
        let profiles = names.keys.sorted().compactMap { profile($0, names, resolution) }
        var target: [Int: Int] = [:]
        for (place, second) in profiles.enumerated() {
            for first in profiles[..<place] where target[first.entity] == nil {
                guard mayCompare(first, second), areOne(first, second, resolution) else { continue }
                let earlier = first.entity
                let later = second.entity
                // The known one stays; else the one that was named first.
                let keepsLater =
                    resolution.entities[later].known != nil && resolution.entities[earlier].known == nil
                    || resolution.entities[later].known == nil && resolution.entities[earlier].known == nil
                        && isSlip(first, second, resolution) && count(first, resolution) < count(second, resolution)
                let (kept, gone) = keepsLater ? (later, earlier) : (earlier, later)
                target[gone] = kept
                if resolution.entities[kept].gender == .unknown {
                    resolution.entities[kept].gender = resolution.entities[gone].gender
                }
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

    /// Gives a single word of no kind that is one slip away from the one word of something named its entity.
    private func takeSlips(_ resolution: inout Resolution) {
        guard mentions.names.indices.contains(where: { resolution.names[$0] < 0 && mayBeSlip($0) }) else { return }
        var words: [Int: String] = [:]
        for number in mentions.names.indices where mentions.names[number].tokens.count == 1 {
            let entity = resolution.names[number]
            if entity >= 0, resolution.entities[entity].kind != .person { words[entity] = self.words(number).first }
        }
        guard !words.isEmpty else { return }
        for number in mentions.names.indices where resolution.names[number] < 0 && mayBeSlip(number) {
            guard let word = self.words(number).first else { continue }
            let fitting = words.keys.filter { Resemblance.isSlip(word, of: words[$0] ?? "") }
            if fitting.count == 1, let entity = fitting.first { resolution.names[number] = entity }
        }
    }

    /// Whether a name is a single word, long enough to be told from others.
    private func mayBeSlip(_ name: Int) -> Bool {
        let tokens = mentions.names[name].tokens
        let first = text.tokens[tokens.lowerBound]
        return tokens.count == 1 && first.end - first.start >= 6
    }

    /// Only people, and things with an acronym, have spellings to compare.
    private func profile(_ entity: Int, _ names: [Int: [Int]], _ resolution: Resolution) -> Profile? {
        guard let name = longest(entity, names) else { return nil }
        let short = isAcronym(name)
        let kind = resolution.entities[entity].kind
        let isSingle = mentions.names[name].tokens.count == 1
        guard short || kind == .person || isSingle || mentions.names[name].tokens.count >= 3 else { return nil }
        let words = words(name)
        return Profile(
            entity: entity, name: name, words: words, isAcronym: short, initials: words.map { $0.utf8.first ?? 0 })
    }

    /// A cheap look before the spelling is compared: two spellings share an initial, an acronym shares its first letter.
    private func mayCompare(_ a: Profile, _ b: Profile) -> Bool {
        if a.isAcronym != b.isAcronym { return a.initials.first == b.initials.first }
        return a.initials.last == b.initials.last || a.initials.first == b.initials.first
    }

    private func areOne(_ a: Profile, _ b: Profile, _ resolution: Resolution) -> Bool {
        if resolution.entities[a.entity].known != nil, resolution.entities[b.entity].known != nil { return false }
        if a.isAcronym != b.isAcronym { return abbreviates(a, b, resolution) }
        if resolution.entities[a.entity].kind != .person || resolution.entities[b.entity].kind != .person {
            return isSlip(a, b, resolution)
        }
        let gender = (resolution.entities[a.entity].gender, resolution.entities[b.entity].gender)
        if gender.0 != .unknown, gender.1 != .unknown, gender.0 != gender.1 { return false }
        let left = a.words
        let right = b.words
        if left == right { return true }
        if left.count == right.count, left.count >= 2 {
            // One word at least is the same to the letter, or all are the same to the ear.
            let same = zip(left, right).count { $0 == $1 }
            // "Kim Jong Hun" beside "Kim Jong-un": two words of three are the same, the third sounds so.
            let heard = zip(left, right).allSatisfy {
                Resemblance.mayBeOne($0, $1)
                    || same >= 2 && same == left.count - 1 && Resemblance.key($0) == Resemblance.key($1)
            }
            guard heard else { return false }
            if same == 0 { return zip(left, right).allSatisfy { Resemblance.key($0) == Resemblance.key($1) } }
            // "Jean" and "Jeanne" are two people: a forename must sound the same.
            return left[0] == right[0]
                || Resemblance.key(left[0]) == Resemblance.key(right[0]) && !genders(left[0], right[0])
        }
        // A surname alone: « Pachinyan » after « Nikol Pachinian ».
        let (short, long) = left.count == 1 ? (left, right) : (right, left)
        guard short.count == 1, long.count > 1, let last = long.last, short[0].count >= 6 else { return false }
        return Resemblance.mayBeOne(short[0], last)
    }

    /// « Xinjiangy » beside « Xinjiang »: a single word that stands once and is one letter away from a name that stands
    /// more often, or is known.
    private func isSlip(_ a: Profile, _ b: Profile, _ resolution: Resolution) -> Bool {
        guard a.words.count == 1, b.words.count == 1, a.words != b.words, !a.isAcronym, !b.isAcronym else {
            return false
        }
        func isSure(_ profile: Profile, than other: Int) -> Bool {
            resolution.entities[profile.entity].known != nil || count(profile, resolution) > other
        }
        let (once, often) = count(a, resolution) <= count(b, resolution) ? (a, b) : (b, a)
        return count(once, resolution) == 1 && resolution.entities[once.entity].known == nil && isSure(often, than: 1)
            && Resemblance.isSlip(once.words[0], of: often.words[0])
    }

    private func count(_ profile: Profile, _ resolution: Resolution) -> Int {
        resolution.names.count { $0 == profile.entity }
    }

    /// Whether two forenames are of two genders.
    private func genders(_ a: String, _ b: String) -> Bool {
        func classes(_ word: String) -> WordClass {
            text.vocabulary.classes(of: text.vocabulary.find(WordScanner.hash(word.utf8)))
        }
        let one = classes(a)
        let other = classes(b)
        return one.contains(.masculineForename) && other.contains(.feminineForename)
            || one.contains(.feminineForename) && other.contains(.masculineForename)
    }

    /// "AMLO" for "Andres Manuel Lopez Obrador", "MaT" for "Maghawir al Thawra".
    private func abbreviates(_ a: Profile, _ b: Profile, _ resolution: Resolution) -> Bool {
        let (short, long) = a.isAcronym ? (a, b) : (b, a)
        let tokens = mentions.names[long.name].tokens
        guard tokens.count >= 3, resolution.entities[short.entity].known == nil,
            let letters = short.words.first.map({ Array($0.utf8) }),
            letters.count >= 3
        else { return false }
        return Resemblance.isAcronym(letters, of: long.words, capitals: tokens.map { text.tokens[$0].isCapitalized })
    }

    private func isAcronym(_ name: Int) -> Bool {
        let tokens = mentions.names[name].tokens
        guard tokens.count == 1, let only = tokens.first else { return false }
        let token = text.tokens[only]
        return token.end - token.start <= 6
            && (token.marks.contains(.allCapitals) || token.marks.contains(.innerCapital))
    }

    private func longest(_ entity: Int, _ names: [Int: [Int]]) -> Int? {
        names[entity]?.max { mentions.names[$0].tokens.count < mentions.names[$1].tokens.count }
    }

    /// The folded words of a name.
    private func words(_ name: Int) -> [String] {
        mentions.names[name].tokens.map {
            text.tokens[$0].word >= 0 ? text.vocabulary.text(of: text.tokens[$0].word) : fold(text.string($0..<$0 + 1))
        }
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
