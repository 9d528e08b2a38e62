public import LiaisonDocuments

/// Finds entities by names as users write them: without regard to accents, case, punctuation, honorifics and language.
///
/// ```swift
/// let finder = EntityFinder(graph.entities, ignoring: ["M.", "Mme", "President"], linking: ["of", "de"])
/// finder.find("mme bachelet")  // .found("michelle-bachelet")
/// ```
public struct EntityFinder: Sendable {
    let entities: [Entity]
    let names: [Name]
    private let ignored: Set<NameForm>
    private let longestIgnored: Int
    private let linking: Set<NameForm>

    /// How much a name says about whose it is.
    enum Rank: Int, Comparable {
        case name, alias, mention
        static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue }
    }

    /// One name of an entity.
    struct Name: Sendable {
        var entity: Int
        var rank: Rank
        var form: NameForm
        /// The form without honorifics, where it has some.
        var bare: NameForm?
    }

    /// A finder over entities, their names and aliases, and such texts of their mentions as are given.
    ///
    /// - Parameters:
    ///   - entities: The entities to find.
    ///   - mentionTexts: Further texts that refer to them.
    ///   - words: Honorifics, titles and articles that a name may begin with ("M.", "President", "la").
    ///   - linking: Words that never begin a name ("of", "de"), so that "President of China" is not China.
    /// - Complexity: linear in the names.
    public init(
        _ entities: [Entity], mentionTexts: [EntityID: [String]] = [:], ignoring words: Set<String> = [],
        linking: Set<String> = []
    ) {
        let ignored = Set(words.map(NameForm.init).filter { !$0.words.isEmpty })
        let linkingForms = Set(linking.map(NameForm.init))
        let longest = ignored.map(\.words.count).max() ?? 0
        var names: [Name] = []
        for (number, entity) in entities.enumerated() {
            var seen: Set<NameForm> = []
            func add(_ text: String, _ rank: Rank) {
                let form = NameForm(text)
                guard !form.words.isEmpty, seen.insert(form).inserted else { return }
                let bare = form.dropping(leading: ignored, longest: longest, linking: linkingForms)
                names.append(Name(entity: number, rank: rank, form: form, bare: bare))
            }
            add(entity.name, .name)
            add(entity.id.rawValue, .alias)
            for alias in entity.aliases { add(alias, .alias) }
            for text in mentionTexts[entity.id] ?? [] { add(text, .mention) }
        }
        self.entities = entities
        self.names = names
        self.ignored = ignored
        self.linking = linkingForms
        longestIgnored = longest
    }

    /// Finds by id, then by a whole name, then by words of a name; each first with, then without honorifics.
    ///
    /// - Complexity: linear in the names.
    public func find(_ name: String) -> EntityMatch {
        if let exact = entities.first(where: { $0.id.rawValue == name }) { return .found(exact.id) }
        let form = NameForm(name)
        guard !form.words.isEmpty else { return .unknown(nearest: []) }
        let bare = form.dropping(leading: ignored, longest: longestIgnored, linking: linking)
        let forms = [form] + (bare.map { [$0] } ?? [])
        for form in forms {
            if let match = match(whole(form)) { return match }
        }
        for form in forms {
            if let match = match(partly(form)) { return match }
        }
        return .unknown(nearest: nearest(to: bare ?? form))
    }

    /// The entities with that whole name, of the best rank at which there are any.
    private func whole(_ form: NameForm) -> Set<Int> {
        var found: [Rank: Set<Int>] = [:]
        for name in names where name.form.joined == form.joined || name.bare?.joined == form.joined {
            found[name.rank, default: []].insert(name.entity)
        }
        return found.min { $0.key < $1.key }?.value ?? []
    }

    /// The entities with a name that holds all the words.
    private func partly(_ form: NameForm) -> Set<Int> {
        Set(names.filter { name in form.words.allSatisfy { name.form.words.contains($0) } }.map(\.entity))
    }

    private func match(_ found: Set<Int>) -> EntityMatch? {
        let sorted = found.sorted { a, b in
            let (a, b) = (entities[a], entities[b])
            return a.mentions.count != b.mentions.count ? a.mentions.count > b.mentions.count : a.id < b.id
        }
        guard let first = sorted.first else { return nil }
        return sorted.count == 1 ? .found(entities[first].id) : .ambiguous(sorted.map { entities[$0].id })
    }
}
