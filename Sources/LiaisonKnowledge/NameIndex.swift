package import LiaisonLanguages

/// Every name of the knowledge, in all languages at once, to be found in numbered words.
package struct NameIndex: Sendable {
    /// How a phrase names an entry.
    package enum Form: Sendable, Hashable {
        /// A full name.
        case name
        /// Capitals only.
        case acronym
        /// A short form, with a capital.
        case short
        /// A name that the entry's government goes by.
        case government
        /// An adjective or noun for its people.
        case demonym
        /// A title of one of its offices.
        case title(String)
        /// A common noun that means it.
        case description
        /// The last part of a person's name.
        case surname
    }

    /// One reading of a phrase.
    package struct Sense: Sendable, Hashable {
        /// The entry's place in the knowledge.
        package let entry: Int
        /// How the phrase names it.
        package let form: Form
        /// The languages that name it so.
        package let languages: Languages
    }

    /// A set of languages.
    package struct Languages: OptionSet, Sendable, Hashable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        /// The set of one language.
        package init(_ language: Language) { rawValue = language == .english ? 1 : 2 }
        /// Every language.
        package static let all = Languages(rawValue: 3)
    }

    /// All phrases.
    package private(set) var phrases = PhraseIndex<Sense>()

    /// Numbers every name of the knowledge.
    package init(_ knowledge: Knowledge, into vocabulary: inout Vocabulary) {
        let particles = Set(NameIndex.particles.flatMap { vocabulary.words($0) })
        for (place, entry) in knowledge.entries.enumerated() {
            var seen: Set<[Int32]> = []
            for (words, languages) in NameIndex.phrases(entry.names, &vocabulary) {
                guard seen.insert(words).inserted else { continue }
                phrases.insert(words, Sense(entry: place, form: .name, languages: languages))
                mark(words, entry, &vocabulary)
                if entry.kind == .person { addSurname(words, entry, place, particles, &seen, &vocabulary) }
            }
            add(entry.acronyms, place, .acronym, &seen, &vocabulary)
            for (words, languages) in NameIndex.phrases(entry.short, &vocabulary) {
                // A person's short name is shared by many: it is a surname to be resolved.
                let form: Form = entry.kind == .person ? .surname : .short
                if seen.insert(words).inserted {
                    phrases.insert(words, Sense(entry: place, form: form, languages: languages))
                }
                mark(words, entry, &vocabulary)
            }
            add(entry.government, place, .government, &seen, &vocabulary)
            add(entry.demonyms, place, .demonym, &seen, &vocabulary)
            add(entry.descriptions, place, .description, &seen, &vocabulary)
            for title in entry.titles ?? [] {
                let names = ["en": title.en ?? [], "fr": title.fr ?? []]
                add(names, place, .title(title.office), &seen, &vocabulary)
            }
        }
    }

    /// The numbered phrases in the order of the languages, each with the languages that have it.
    private static func phrases(
        _ names: [String: [String]]?, _ vocabulary: inout Vocabulary
    ) -> [(words: [Int32], languages: Languages)] {
        var result: [(words: [Int32], languages: Languages)] = []
        for (code, list) in (names ?? [:]).sorted(by: { $0.key < $1.key }) {
            let language = Language(rawValue: code).map { Languages($0) } ?? []
            for name in list {
                let words = vocabulary.words(name)
                if let place = result.firstIndex(where: { $0.words == words }) {
                    result[place].languages.formUnion(language)
                } else {
                    result.append((words, language))
                }
            }
        }
        return result
    }

    private mutating func add(
        _ names: [String: [String]]?, _ place: Int, _ form: Form, _ seen: inout Set<[Int32]>,
        _ vocabulary: inout Vocabulary
    ) {
        for (words, languages) in NameIndex.phrases(names, &vocabulary) where seen.insert(words).inserted {
            phrases.insert(words, Sense(entry: place, form: form, languages: languages))
        }
    }

    private func mark(_ words: [Int32], _ entry: KnowledgeEntry, _ vocabulary: inout Vocabulary) {
        if entry.kind == .person || words.count == 1 {
            for word in words { vocabulary.mark(word, .knownName) }
        }
        if entry.kind == .person, let last = words.last { vocabulary.mark(last, .knownSurname) }
    }

    /// The part by which a person is called again: the last word with its particle, or the first where the family name
    /// stands in front.
    private mutating func addSurname(
        _ words: [Int32], _ entry: KnowledgeEntry, _ place: Int, _ particles: Set<Int32>, _ seen: inout Set<[Int32]>,
        _ vocabulary: inout Vocabulary
    ) {
        guard words.count > 1 else { return }
        let surname: [Int32]
        if NameIndex.familyFirst.contains(entry.country ?? entry.offices?.last?.of ?? "") {
            surname = [words[0]]
            vocabulary.mark(words[0], .knownSurname)
            if NameIndex.eitherEnd.contains(entry.country ?? entry.offices?.last?.of ?? ""),
                seen.insert([words[words.count - 1]]).inserted
            {
                phrases.insert([words[words.count - 1]], Sense(entry: place, form: .surname, languages: .all))
            }
        } else {
            var start = words.count - 1
            while start > 1, particles.contains(words[start - 1]) { start -= 1 }
            surname = Array(words[start...])
            if surname.count > 1, seen.insert([words[words.count - 1]]).inserted {
                phrases.insert([words[words.count - 1]], Sense(entry: place, form: .surname, languages: .all))
            }
        }
        if seen.insert(surname).inserted {
            phrases.insert(surname, Sense(entry: place, form: .surname, languages: .all))
        }
    }

    private static let particles = [
        "al", "el", "bin", "van", "von", "der", "den", "de", "di", "da", "dos", "le", "la", "ben", "abu",
    ]

    /// Countries whose people are named with the family name in front.
    private static let familyFirst: Set<String> = [
        "china", "taiwan", "hong-kong", "macau", "north-korea", "south-korea", "vietnam", "cambodia", "singapore",
    ]

    /// Among them those whose people are also called by the last part, or named in the western order.
    private static let eitherEnd: Set<String> = ["taiwan", "hong-kong", "vietnam", "cambodia", "singapore"]
}
