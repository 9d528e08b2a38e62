import LiaisonCalendar
import LiaisonDocuments
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Which entry of the knowledge a name means, by its readings and by what else the text names.
struct KnownChoice {
    let text: Text
    let mentions: Mentions
    let knowledge: Knowledge
    /// The countries that the text calls by a name of three words and more, with the hash of the last and whether "of" links it.
    private let calledInFull: [(country: Int, last: UInt64, isLinked: Bool)]

    init(text: Text, mentions: Mentions, knowledge: Knowledge) {
        self.text = text
        self.mentions = mentions
        self.knowledge = knowledge
        calledInFull = mentions.names.indices.compactMap { number in
            let tokens = mentions.names[number].tokens
            guard tokens.count > 2 else { return nil }
            let countries = mentions.names[number].senses.map(\.entry).filter {
                knowledge.kind(of: $0) == .place && knowledge.entries[$0].type == "country"
            }
            guard let country = countries.first, countries.count == 1 else { return nil }
            let last = tokens.upperBound - 1
            return (country, text.tokens[last].hash, KnownChoice.links.contains(text.key(last - 1)))
        }
    }

    private static let links: WordSet = ["of", "du", "de", "d'"]

    /// The entry that a name means: the only reading, or the one that the text or its weight prefers.
    func full(_ name: NameMention, named: [Int: Int]) -> Int? {
        var senses = name.senses.filter { $0.form != .surname }
        guard !senses.isEmpty else { return nil }
        // The name of a capital is the capital; only a name that is nothing else stands for the government.
        if senses.contains(where: { $0.form != .government }) { senses = senses.filter { $0.form != .government } }
        let wantsPerson = name.honorific != nil || name.kind == .person
        if wantsPerson, senses.contains(where: { knowledge.kind(of: $0.entry) == .person }) {
            senses = senses.filter { knowledge.kind(of: $0.entry) == .person }
        }
        // A full name of the document that ends with this word and is somebody else's owns it.
        if name.tokens.count == 1,
            senses.allSatisfy({ knowledge.kind(of: $0.entry) != .place || name.honorific != nil }),
            name.honorific != nil
        {
            return nil
        }
        if let country = countryCalledInFull(name, senses) { return country }
        if senses.count == 1 { return senses[0].entry }
        let region = regionBehind(name)
        let best = senses.map { (weight($0, named) + (isIn(region, $0.entry) ? 80 : 0), $0.entry) }.sorted {
            $0.0 == $1.0 ? $0.1 < $1.1 : $0.0 > $1.0
        }
        return best.first?.1
    }

    /// "Birmingham, Alabama": the places that the name behind the comma may be.
    private func regionBehind(_ name: NameMention) -> [NameIndex.Sense] {
        let comma = name.tokens.upperBound
        guard comma + 1 < text.tokens.count, text.tokens[comma].category == .comma,
            mentions.nameOfToken[comma + 1] >= 0
        else { return [] }
        return mentions.names[Int(mentions.nameOfToken[comma + 1])].senses
    }

    /// Whether a place lies in one of these regions or countries.
    private func isIn(_ region: [NameIndex.Sense], _ place: Int) -> Bool {
        guard !region.isEmpty, let type = knowledge.entries[place].type, type != "country" else { return false }
        let holders = [knowledge.entries[place].partOf, knowledge.entries[place].country].compactMap { $0 }
        return region.contains { sense in
            let behind = sense.entry
            return holders.contains(knowledge.entries[behind].id)
                || knowledge.entries[behind].type != "city" && knowledge.entries[behind].country != nil
                    && knowledge.entries[behind].country == knowledge.entries[place].country
        }
    }

    /// « le Congo » where the text names « la République démocratique du Congo » only: the last word of a country's full
    /// name is that country, unless the text also names the other one otherwise.
    private func countryCalledInFull(_ name: NameMention, _ senses: [NameIndex.Sense]) -> Int? {
        guard !calledInFull.isEmpty, name.tokens.count == 1, let only = name.tokens.first,
            senses.allSatisfy({
                knowledge.kind(of: $0.entry) == .place && knowledge.entries[$0.entry].type == "country"
            })
        else { return nil }
        let own = Set(senses.map(\.entry))
        var found: Set<Int> = []
        for other in calledInFull {
            if own.contains(other.country) { return nil }
            if other.last == text.tokens[only].hash, other.isLinked { found.insert(other.country) }
        }
        return found.count == 1 ? found.first : nil
    }

    private func weight(_ sense: NameIndex.Sense, _ named: [Int: Int]) -> Int {
        let entry = knowledge.entries[sense.entry]
        var weight = 0
        switch sense.form {
        case .name: weight += 40
        case .short: weight += 30
        case .acronym: weight += 35
        default: break
        }
        if named[sense.entry] != nil { weight += 60 }
        if sense.languages.contains(NameIndex.Languages(text.document.language)) { weight += 60 }
        switch entry.type {
        case "country": weight += 50
        case "city": weight += 5
        default: break
        }
        if let country = entry.country, knowledge.entry(country)?.capital == entry.id { weight += 40 }
        if entry.kind == .organization { weight += 8 }
        if let population = entry.population { weight += min(30, String(population).count * 3) }
        if let country = entry.country ?? entry.partOf, let place = knowledge.place(of: country),
            named[place] != nil || mentions.countries.contains(place)
        {
            weight += 25
        }
        if entry.country == nil && entry.partOf != nil { weight += 4 }
        return weight
    }

    /// "Joseph R. Biden Jr.": a full name whose surname is known, and whose forename is that person's.
    func byParts(_ name: NameMention, _ words: [UInt64]) -> Int? {
        guard words.count > 1, name.kind == .person else { return nil }
        var found: Set<Int> = []
        for entry in surnameEntries(in: name.tokens) {
            let forms = (knowledge.entries[entry].names.values.flatMap { $0 }).map { Vocabulary.hashes(of: $0) }
            let fits = forms.contains { known in
                guard let last = known.last, let first = known.first, known.count > 1 else { return false }
                // All words of the shorter name stand in the longer one, in order, forename and surname among them.
                let significant = words.filter { $0 != KnownChoice.junior }
                return significant.first == first && significant.contains(last)
                    && (significant.last == last || known.count >= significant.count)
            }
            if fits { found.insert(entry) }
        }
        return found.count == 1 ? found.first : nil
    }

    static let junior = WordScanner.hash("jr".utf8)

    private func surnameEntries(in tokens: Range<Int>) -> Set<Int> {
        var entries: Set<Int> = []
        for mention in mentions.names where mention.tokens == tokens {
            for sense in mention.senses where sense.form == .surname { entries.insert(sense.entry) }
        }
        return entries
    }

    /// A bare surname of somebody known, when the office before it or the date leaves one person only.
    func surname(_ name: NameMention, named: [Int: Int]) -> Int? {
        let bearers = name.senses.filter { $0.form == .surname }.map(\.entry)
        guard !name.isNoise, !isForenameOnly(name) else { return nil }
        let candidates = bearers.filter { isHere($0, named) || name.reason == NameMention.behindOffice }
        guard !candidates.isEmpty else { return nil }
        // "Vice President Harris": the office before it chooses among those of one surname.
        if name.reason == NameMention.behindOffice, let office = office(before: name) {
            let meant = Knowledge.offices(meantBy: office)
            let holders = candidates.filter { entry in
                (knowledge.entries[entry].offices ?? []).contains {
                    meant.contains($0.office) && Knowledge.covers($0, text.document.date)
                }
            }
            let here = holders.filter { isHere($0, named) }
            if let only = here.first ?? holders.first, here.count == 1 || holders.count == 1 { return only }
            if holders.isEmpty { return nil }
        }
        let current = candidates.filter { entry in
            knowledge.offices(of: entry).contains { Knowledge.covers($0, text.document.date) }
        }
        if current.count == 1 { return isCalledFor(current[0], name, named) ? current[0] : nil }
        if text.document.date != nil, current.isEmpty { return nil }
        let pool = current.isEmpty ? candidates : current
        let leaders = pool.filter { isLeader($0, onDate: !current.isEmpty) }
        return leaders.count == 1 ? leaders[0] : nil
    }

    /// Whether more than a country calls for somebody by a bare surname: an honorific, an office that everybody knows the
    /// holder of, one of the offices or bodies that the person serves in.
    ///
    /// "Nielsen counted the viewers" in an American text is no secretary.
    private func isCalledFor(_ person: Int, _ name: NameMention, _ named: [Int: Int]) -> Bool {
        if name.honorific != nil || name.reason == NameMention.behindOffice || isLeader(person, onDate: false) {
            return true
        }
        let offices = knowledge.entries[person].offices ?? []
        if offices.contains(where: { term in mentions.offices.contains { $0.office == term.office } }) { return true }
        return offices.compactMap(\.of).contains { id in
            knowledge.place(of: id).map { knowledge.kind(of: $0) != .place && named[$0] != nil } ?? false
        }
    }

    /// Whether somebody holds an office whose holder goes by the surname alone.
    private func isLeader(_ person: Int, onDate: Bool) -> Bool {
        knowledge.offices(of: person).contains {
            KnownChoice.leading.contains($0.office) && (!onDate || Knowledge.covers($0, text.document.date))
        }
    }

    private static let leading: Set<String> = [
        "president", "prime-minister", "head-of-state", "head-of-government", "chancellor", "supreme-leader", "king",
        "secretary-general", "foreign-minister", "director-general", "high-commissioner", "high-representative",
    ]

    /// The office whose holder a name is, as the text writes it before the name.
    private func office(before name: NameMention) -> String? {
        mentions.offices.first { office in
            office.holder.map { mentions.names[$0].tokens == name.tokens } ?? false
                && office.tokens.upperBound <= name.tokens.lowerBound
        }?.office
    }

    /// Whether the text names the country or a body that somebody known belongs to.
    private func isHere(_ person: Int, _ named: [Int: Int]) -> Bool {
        let entry = knowledge.entries[person]
        let belongs = [entry.country].compactMap { $0 } + (entry.offices ?? []).compactMap(\.of)
        return belongs.contains { id in
            knowledge.place(of: id).map { mentions.countries.contains($0) || named[$0] != nil } ?? false
        }
    }

    /// "Hans", « Marine »: a forename that is hardly a surname, without an honorific.
    private func isForenameOnly(_ name: NameMention) -> Bool {
        guard let only = name.tokens.first, name.tokens.count == 1, name.honorific == nil else { return false }
        let classes = text.classes(only)
        return classes.contains(.forename) && !classes.contains(.surname)
    }

    /// « Programme multilatéral à l'horizon 2030 »: a programme that shares its head and the words around its year with one
    /// that is known.
    func byTail(_ name: NameMention, _ words: [UInt64]) -> Int? {
        guard name.kind == .initiative, words.count > 4, let last = name.tokens.last,
            text.tokens[last].category == .number
        else { return nil }
        let tail = Array(words.suffix(4))
        let found = knowledge.entries.indices.filter { place in
            guard knowledge.kind(of: place) == .initiative else { return false }
            return (knowledge.entries[place].names[text.document.language.rawValue] ?? []).contains { known in
                let hashes = Vocabulary.hashes(of: known)
                return hashes.first == words.first && hashes.count > 4 && Array(hashes.suffix(4)) == tail
            }
        }
        return found.count == 1 ? found.first : nil
    }
}
