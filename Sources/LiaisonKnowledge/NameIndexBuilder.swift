import LiaisonLanguages

/// Numbers every name of the knowledge, to be frozen into a `NameIndex`.
struct NameIndexBuilder {
    private var phrases = PhraseIndexBuilder()
    private var offices: [String] = []
    private var officeNumbers: [String: Int] = [:]
    private let particles: Set<Int32>
    private var seen: Set<[Int32]> = []

    init(into vocabulary: inout VocabularyBuilder) {
        var particles: Set<Int32> = []
        for particle in [
            "al", "el", "bin", "van", "von", "der", "den", "de", "di", "da", "dos", "le", "la", "ben", "abu",
        ] { particles.formUnion(vocabulary.words(particle)) }
        self.particles = particles
    }

    /// Adds the names of the entry at that place.
    mutating func add(_ entry: KnowledgeEntry, at place: Int, _ vocabulary: inout VocabularyBuilder) {
        seen.removeAll(keepingCapacity: true)
        for (words, languages) in NameIndexBuilder.phrases(entry.names, &vocabulary) {
            guard seen.insert(words).inserted else { continue }
            phrases.insert(words, NameCode.code(place, .name, languages))
            mark(words, entry, &vocabulary)
            if entry.kind == .person { addSurname(words, entry, place, &vocabulary) }
        }
        add(entry.acronyms, place, .acronym, &vocabulary)
        for (words, languages) in NameIndexBuilder.phrases(entry.short, &vocabulary) {
            // A person's short name is shared by many: it is a surname to be resolved.
            let form: NameIndex.Form = entry.kind == .person ? .surname : .short
            if seen.insert(words).inserted { phrases.insert(words, NameCode.code(place, form, languages)) }
            mark(words, entry, &vocabulary)
        }
        add(entry.government, place, .government, &vocabulary)
        // « suisse » is an adjective beside the name.
        for (words, languages) in NameIndexBuilder.phrases(entry.demonyms, &vocabulary) {
            phrases.insert(words, NameCode.code(place, .demonym, languages))
        }
        add(entry.descriptions, place, .description, &vocabulary)
        for title in entry.titles ?? [] {
            let names = ["en": title.en ?? [], "fr": title.fr ?? []]
            add(names, place, .title(title.office), &vocabulary, office: number(of: title.office))
        }
    }

    /// The numbered phrases in the order of the languages, each with the languages that have it.
    private static func phrases(
        _ names: [String: [String]]?, _ vocabulary: inout VocabularyBuilder
    ) -> [(words: [Int32], languages: NameIndex.Languages)] {
        guard let names else { return [] }
        var result: [(words: [Int32], languages: NameIndex.Languages)] = []
        for (code, list) in names.sorted(by: { $0.key < $1.key }) {
            let language = Language(rawValue: code).map { NameIndex.Languages($0) } ?? []
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

    private mutating func number(of office: String) -> Int {
        if let number = officeNumbers[office] { return number }
        offices.append(office)
        officeNumbers[office] = offices.count - 1
        return offices.count - 1
    }

    private mutating func add(
        _ names: [String: [String]]?, _ place: Int, _ form: NameIndex.Form, _ vocabulary: inout VocabularyBuilder,
        office: Int = 0
    ) {
        for (words, languages) in NameIndexBuilder.phrases(names, &vocabulary) where seen.insert(words).inserted {
            phrases.insert(words, NameCode.code(place, form, languages, office: office))
        }
    }

    private func mark(_ words: [Int32], _ entry: KnowledgeEntry, _ vocabulary: inout VocabularyBuilder) {
        if entry.kind == .person || words.count == 1 {
            for word in words { vocabulary.mark(word, .knownName) }
        }
        if entry.kind == .person, let last = words.last { vocabulary.mark(last, .knownSurname) }
    }

    /// The part by which a person is called again: the last word with its particle, or the first where the family name
    /// stands in front.
    private mutating func addSurname(
        _ words: [Int32], _ entry: KnowledgeEntry, _ place: Int, _ vocabulary: inout VocabularyBuilder
    ) {
        guard let first = words.first, let last = words.last, words.count > 1 else { return }
        let surname: [Int32]
        let country = entry.country ?? entry.offices?.last?.of ?? ""
        let code = NameCode.code(place, .surname, .all)
        if NameIndexBuilder.familyFirst.contains(country) {
            surname = [first]
            vocabulary.mark(first, .knownSurname)
            if NameIndexBuilder.eitherEnd.contains(country), seen.insert([last]).inserted {
                phrases.insert([last], code)
            }
        } else {
            var start = words.count - 1
            while start > 1, particles.contains(words[start - 1]) { start -= 1 }
            surname = Array(words[start...])
            if surname.count > 1, seen.insert([last]).inserted { phrases.insert([last], code) }
        }
        if seen.insert(surname).inserted { phrases.insert(surname, code) }
    }

    /// Adds the sections of the frozen index.
    func pack(into file: inout PackedWriter) {
        phrases.pack(into: &file, "names")
        file.add("names.offices", texts: offices)
    }

    /// Countries whose people are named with the family name in front.
    private static let familyFirst: Set<String> = [
        "china", "taiwan", "hong-kong", "macau", "north-korea", "south-korea", "vietnam", "cambodia", "singapore",
    ]

    /// Among them those whose people are also called by the last part, or named in the western order.
    private static let eitherEnd: Set<String> = ["taiwan", "hong-kong", "vietnam", "cambodia", "singapore"]
}
