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
    private let choice: KnownChoice
    /// The hashes of every name's words.
    private let forms: [[UInt64]]
    /// The first and the last of every name's hashes.
    private let ends: [(first: UInt64, last: UInt64)]
    private var byKnown: [Int: Int] = [:]
    private var byForm: [[UInt64]: Int] = [:]

    init(text: Text, mentions: Mentions, knowledge: Knowledge) {
        self.text = text
        self.mentions = mentions
        self.knowledge = knowledge
        choice = KnownChoice(text: text, mentions: mentions, knowledge: knowledge)
        forms = mentions.names.map { name in name.tokens.map { text.tokens[$0].hash } }
        ends = forms.map { ($0.first ?? 0, $0.last ?? 0) }
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
        BodyOfTitle(text: text, mentions: mentions, knowledge: knowledge).join(&resolution)
        dropUnsupported(&resolution)
    }

    private func hasFullSense(_ name: NameMention) -> Bool { name.senses.contains { $0.form != .surname } }

    private mutating func resolve(_ number: Int, _ resolution: inout Resolution) {
        let name = mentions.names[number]
        let words = forms[number]
        if let known = choice.full(name, named: byKnown) {
            resolution.names[number] = entity(known: known, name, words, &resolution)
            return
        }
        if let owner = owner(of: words, name, resolution) {
            resolution.names[number] = owner
            adopt(name, words, owner, &resolution)
            return
        }
        if let known = choice.byParts(name, words) ?? choice.surname(name, named: byKnown) ?? choice.byTail(name, words)
        {
            resolution.names[number] = entity(known: known, name, words, &resolution)
            return
        }
        guard let kind = name.kind else { return }
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
        // A longer name shares its first word or its last, unless a "Jr." stands behind that.
        let (opening, closing, junior) = (words.first, words.last, KnownChoice.junior)
        for number in mentions.names.indices
        where resolution.names[number] >= 0 && mentions.names[number].tokens.count > words.count {
            let entity = resolution.names[number]
            guard ends[number].first == opening || ends[number].last == closing || ends[number].last == junior else {
                continue
            }
            let longer = forms[number]
            let start = mentions.names[number].tokens.lowerBound
            let kind = resolution.entities[entity].kind
            let fits: Bool
            if kind == .person, name.kind == nil || name.kind == .person {
                fits = personOwns(longer, words) && agree(name, resolution.entities[entity])
            } else if kind == .organization || kind == .initiative, name.kind == nil || name.kind == kind {
                fits =
                    words.count >= 2
                    && (longer.suffix(words.count).elementsEqual(words) || opensBody(start, words, longer))
                    || isHeadAlone(name) && kind == .organization && longer.last == words.last
            } else {
                fits = false
            }
            guard fits else { continue }
            // Nearest before it, else the first after it.
            let distance =
                start < here ? here - start : 1_000_000 + start - here
            if best.map({ distance < $0.distance }) ?? true { best = (distance, entity) }
        }
        return best?.entity
    }

    /// "the Navy" after "the Lowland Navy": a head noun of bodies with a capital and its article calls the body again whose
    /// name it ends.
    private func isHeadAlone(_ name: NameMention) -> Bool {
        guard name.tokens.count == 1, let only = name.tokens.first, only > 0, text.document.language == .english,
            text.folded(only - 1) == "the"
        else { return false }
        return text.phrases(at: only).contains {
            if case .kindHead(.organization, _) = $0.sense { $0.tokens.count == 1 } else { false }
        }
    }

    /// « l'Assemblée générale » in « l'Assemblée générale des Nations unies »: the name before the link of a body's full name.
    private func opensBody(_ start: Int, _ words: [UInt64], _ form: [UInt64]) -> Bool {
        guard form.starts(with: words) else { return false }
        return ["de", "du", "des", "d'", "of", "for", "pour"].contains(
            text.folded(start + words.count))
    }

    /// The last word, the first (names with the family name in front), or an inner run of a person's full name.
    private func personOwns(_ longer: [UInt64], _ words: [UInt64]) -> Bool {
        if longer.suffix(words.count).elementsEqual(words) || longer.starts(with: words) { return true }
        if longer.last == KnownChoice.junior, longer.dropLast().suffix(words.count).elementsEqual(words) { return true }
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
        let words = forms[acronym]
        for number in resolution.names.indices where resolution.names[number] == old || number == acronym {
            if forms[number] == words { resolution.names[number] = entity }
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
