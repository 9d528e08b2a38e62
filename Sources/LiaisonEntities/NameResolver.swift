import LiaisonCalendar
import LiaisonDocuments
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Gives every believed name of a document its entity: a longer name owns its shorter forms.
struct NameResolver {
    let text: Text
    let mentions: Mentions
    let knowledge: Knowledge
    private var byKnown: [Int: Int] = [:]
    private var byForm: [[UInt64]: Int] = [:]

    init(text: Text, mentions: Mentions, knowledge: Knowledge) {
        self.text = text
        self.mentions = mentions
        self.knowledge = knowledge
    }

    mutating func resolve(_ resolution: inout Resolution) {
        resolution.names = Array(repeating: -1, count: mentions.names.count)
        // Longest first, so that shorter forms find their owner.
        let order = mentions.names.indices.sorted {
            let a = mentions.names[$0].tokens.count
            let b = mentions.names[$1].tokens.count
            return a == b ? $0 < $1 : a > b
        }
        for number in order where mentions.names[number].tokens.count > 1 || hasFullSense(mentions.names[number]) {
            resolve(number, &resolution)
        }
        for number in mentions.names.indices where resolution.names[number] < 0 { resolve(number, &resolution) }
        for number in mentions.names.indices {
            guard let acronym = mentions.names[number].acronym, resolution.names[number] >= 0 else { continue }
            joinAcronym(acronym, to: resolution.names[number], &resolution)
        }
        SpellingMerger(text: text, mentions: mentions, knowledge: knowledge).merge(&resolution)
        dropUnsupported(&resolution)
    }

    private func hasFullSense(_ name: NameMention) -> Bool { name.senses.contains { $0.form != .surname } }

    private func form(_ tokens: Range<Int>) -> [UInt64] { tokens.map { text.tokens[$0].hash } }

    private mutating func resolve(_ number: Int, _ resolution: inout Resolution) {
        let name = mentions.names[number]
        let words = form(name.tokens)
        if let known = chooseKnown(name, resolution) {
            resolution.names[number] = entity(known: known, name, words, &resolution)
            return
        }
        if let owner = owner(of: words, name, resolution) {
            resolution.names[number] = owner
            adopt(name, words, owner, &resolution)
            return
        }
        if let known = knownByParts(name, words) ?? knownSurname(name) {
            resolution.names[number] = entity(known: known, name, words, &resolution)
            return
        }
        guard let kind = name.kind ?? guessedKind(name) else { return }
        if let same = byForm[words], resolution.entities[same].kind == kind {
            resolution.names[number] = same
            return
        }
        byForm[words] = resolution.entities.count
        resolution.names[number] = resolution.entities.count
        resolution.entities.append(
            LocalEntity(
                kind: kind, name: text.string(name.tokens), known: nil, forms: [words], aliases: [],
                gender: name.gender,
                likelyGender: name.likelyGender,
                isGuess: name.kind == nil || name.tokens.count == 1 && name.honorific == nil))
    }

    private func guessedKind(_ name: NameMention) -> EntityKind? { nil }

    private mutating func entity(
        known: Int, _ name: NameMention, _ words: [UInt64], _ resolution: inout Resolution
    ) -> Int {
        if let place = byKnown[known] {
            adopt(name, words, place, &resolution)
            return place
        }
        let entry = knowledge.entries[known]
        let place = resolution.entities.count
        byKnown[known] = place
        byForm[words] = place
        resolution.entities.append(
            LocalEntity(
                kind: entry.kind, name: text.string(name.tokens), known: known, forms: [words], aliases: [],
                gender: entry.gender ?? name.gender, isGuess: false))
        return place
    }

    private mutating func adopt(_ name: NameMention, _ words: [UInt64], _ place: Int, _ resolution: inout Resolution) {
        if resolution.entities[place].gender == .unknown { resolution.entities[place].gender = name.gender }
        if !resolution.entities[place].forms.contains(words) { resolution.entities[place].forms.append(words) }
        if byForm[words] == nil { byForm[words] = place }
    }

    // MARK: Known names

    /// The entry that a name means: the only reading, or the one that the text or its weight prefers.
    private func chooseKnown(_ name: NameMention, _ resolution: Resolution) -> Int? {
        var senses = name.senses.filter { $0.form != .surname }
        guard !senses.isEmpty else { return nil }
        // The name of a capital is the capital; only a name that is nothing else stands for the government.
        if senses.contains(where: { $0.form != .government }) { senses = senses.filter { $0.form != .government } }
        let wantsPerson = name.honorific != nil || name.kind == .person
        if wantsPerson, senses.contains(where: { knowledge.entries[$0.entry].kind == .person }) {
            senses = senses.filter { knowledge.entries[$0.entry].kind == .person }
        }
        // A full name of the document that ends with this word and is somebody else's owns it.
        if name.tokens.count == 1,
            senses.allSatisfy({ knowledge.entries[$0.entry].kind != .place || name.honorific != nil }),
            name.honorific != nil
        {
            return nil
        }
        if senses.count == 1 { return senses[0].entry }
        let best = senses.map { (weight($0), $0.entry) }.sorted { $0.0 == $1.0 ? $0.1 < $1.1 : $0.0 > $1.0 }
        return best.first?.1
    }

    private func weight(_ sense: NameIndex.Sense) -> Int {
        let entry = knowledge.entries[sense.entry]
        var weight = 0
        switch sense.form {
        case .name: weight += 40
        case .short: weight += 30
        case .acronym: weight += 35
        default: break
        }
        if byKnown[sense.entry] != nil { weight += 60 }
        switch entry.type {
        case "country": weight += 50
        case "city": weight += 5
        default: break
        }
        if let country = entry.country, knowledge.entry(country)?.capital == entry.id { weight += 40 }
        if entry.kind == .organization { weight += 8 }
        if let population = entry.population { weight += min(30, String(population).count * 3) }
        if let country = entry.country ?? entry.partOf, let place = knowledge.place(of: country), byKnown[place] != nil
        {
            weight += 25
        }
        if entry.country == nil && entry.partOf != nil { weight += 4 }
        return weight
    }

    /// "Joseph R. Biden Jr.": a full name whose surname is known, and whose forename is that person's.
    private func knownByParts(_ name: NameMention, _ words: [UInt64]) -> Int? {
        guard words.count > 1, name.kind == .person else { return nil }
        var found: Set<Int> = []
        for entry in surnameEntries(in: name.tokens) {
            let forms = (knowledge.entries[entry].names.values.flatMap { $0 }).map { Vocabulary.hashes(of: $0) }
            let fits = forms.contains { known in
                guard let last = known.last, let first = known.first, known.count > 1 else { return false }
                // All words of the shorter name stand in the longer one, in order, forename and surname among them.
                let significant = words.filter { $0 != NameResolver.junior }
                return significant.first == first && significant.contains(last)
                    && (significant.last == last || known.count >= significant.count)
            }
            if fits { found.insert(entry) }
        }
        return found.count == 1 ? found.first : nil
    }

    private static let junior = WordScanner.hash("jr".utf8)

    private func surnameEntries(in tokens: Range<Int>) -> Set<Int> {
        var entries: Set<Int> = []
        for mention in mentions.names where mention.tokens == tokens {
            for sense in mention.senses where sense.form == .surname { entries.insert(sense.entry) }
        }
        return entries
    }

    /// A bare surname of somebody known, when the office before it or the date leaves one person only.
    private func knownSurname(_ name: NameMention) -> Int? {
        let candidates = name.senses.filter { $0.form == .surname }.map(\.entry)
        guard !candidates.isEmpty else { return nil }
        guard !name.isNoise else { return nil }
        let current = candidates.filter { entry in
            (knowledge.entries[entry].offices ?? []).contains { Knowledge.covers($0, text.document.date) }
        }
        if current.count == 1 { return current[0] }
        if text.document.date != nil, current.isEmpty { return nil }
        let pool = current.isEmpty ? candidates : current
        let leaders = pool.filter { entry in
            (knowledge.entries[entry].offices ?? []).contains {
                [
                    "president", "prime-minister", "head-of-state", "head-of-government", "chancellor",
                    "supreme-leader", "king",
                    "secretary-general", "foreign-minister", "director-general", "high-commissioner",
                    "high-representative",
                ]
                .contains($0.office) && (current.isEmpty || Knowledge.covers($0, text.document.date))
            }
        }
        return leaders.count == 1 ? leaders[0] : nil
    }

    // MARK: Names of the document

    /// The entity that owns a shorter form: "M. Qin" after "Qin Gang", "Islamic Jihad" after "Palestinian Islamic Jihad".
    private func owner(of words: [UInt64], _ name: NameMention, _ resolution: Resolution) -> Int? {
        if let same = byForm[words] {
            let entity = resolution.entities[same]
            if name.kind == nil || entity.kind == name.kind
                || entity.kind == .person && name.senses.allSatisfy({ $0.form == .surname })
            {
                return same
            }
        }
        var best: (distance: Int, entity: Int)?
        let here = name.tokens.lowerBound
        for (number, other) in mentions.names.enumerated() where resolution.names[number] >= 0 {
            let entity = resolution.names[number]
            let longer = form(other.tokens)
            guard longer.count > words.count, !longer.isEmpty else { continue }
            let kind = resolution.entities[entity].kind
            let fits: Bool
            if kind == .person, name.kind == nil || name.kind == .person {
                fits = personOwns(longer, words) && agree(name, resolution.entities[entity])
            } else if kind == .organization || kind == .initiative, name.kind == nil || name.kind == kind {
                fits =
                    words.count >= 2 && (Array(longer.suffix(words.count)) == words || opensBody(other, words, longer))
            } else {
                fits = false
            }
            guard fits else { continue }
            // Nearest before it, else the first after it.
            let distance =
                other.tokens.lowerBound < here
                ? here - other.tokens.lowerBound : 1_000_000 + other.tokens.lowerBound - here
            if best.map({ distance < $0.distance }) ?? true { best = (distance, entity) }
        }
        return best?.entity
    }

    /// « l'Assemblée générale » in « l'Assemblée générale des Nations unies »: the name before the link of a body's full name.
    private func opensBody(_ longer: NameMention, _ words: [UInt64], _ form: [UInt64]) -> Bool {
        guard Array(form.prefix(words.count)) == words else { return false }
        return ["de", "du", "des", "d'", "of", "for", "pour"].contains(
            text.folded(longer.tokens.lowerBound + words.count))
    }

    /// The last word, the first (names with the family name in front), or an inner run of a person's full name.
    private func personOwns(_ longer: [UInt64], _ words: [UInt64]) -> Bool {
        if Array(longer.suffix(words.count)) == words { return true }
        if Array(longer.prefix(words.count)) == words { return true }
        if longer.last == NameResolver.junior, Array(longer.dropLast().suffix(words.count)) == words { return true }
        // "Andres Lopez Obrador" in "Andres Manuel Lopez Obrador"; "Lopez Obrador" is a suffix already.
        guard words.count >= 2, longer.first == words.first, longer.last == words.last else { return false }
        var position = 0
        for word in longer where position < words.count && word == words[position] { position += 1 }
        return position == words.count
    }

    private func agree(_ name: NameMention, _ entity: LocalEntity) -> Bool {
        name.gender == .unknown || entity.gender == .unknown || name.gender == entity.gender
    }

    private func joinAcronym(_ acronym: Int, to entity: Int, _ resolution: inout Resolution) {
        let old = resolution.names[acronym]
        let name = mentions.names[acronym]
        let label = text.string(name.tokens)
        if !resolution.entities[entity].aliases.contains(label) {
            resolution.entities[entity].aliases.append(label)
            resolution.entities[entity].aliases.sort()
        }
        guard old != entity else { return }
        // The acronym is known, the full name is not: the known entity takes both.
        if old >= 0, resolution.entities[old].known != nil, resolution.entities[entity].known == nil {
            for number in resolution.names.indices where resolution.names[number] == entity {
                resolution.names[number] = old
            }
            resolution.entities[old].name = resolution.entities[entity].name
            return
        }
        let words = form(name.tokens)
        for number in resolution.names.indices where resolution.names[number] == old || number == acronym {
            if form(mentions.names[number].tokens) == words { resolution.names[number] = entity }
        }
    }

    /// Unknown names that stand in page furniture only, and guesses without a second sign, are not believed.
    private func dropUnsupported(_ resolution: inout Resolution) {
        var outside = Array(repeating: false, count: resolution.entities.count)
        for (number, name) in mentions.names.enumerated() where resolution.names[number] >= 0 && !name.isNoise {
            outside[resolution.names[number]] = true
        }
        for number in resolution.names.indices where resolution.names[number] >= 0 {
            let entity = resolution.names[number]
            if !outside[entity], resolution.entities[entity].known == nil { resolution.names[number] = -1 }
        }
    }
}
