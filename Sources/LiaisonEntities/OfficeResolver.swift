import LiaisonCalendar
import LiaisonDocuments
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Gives every office of a document the person who holds it: by the name beside it, by the terms of the knowledge at the
/// document's date, or by an earlier mention of the same office; failing that, the body it speaks for.
struct OfficeResolver {
    let text: Text
    let mentions: Mentions
    let knowledge: Knowledge
    /// Offices whose holder came from the knowledge: a later, shorter title calls the same person again.
    private var inferred: [LocalAffiliation] = []

    init(text: Text, mentions: Mentions, knowledge: Knowledge) {
        self.text = text
        self.mentions = mentions
        self.knowledge = knowledge
    }

    mutating func resolve(_ resolution: inout Resolution) {
        resolution.offices = Array(repeating: -1, count: mentions.offices.count)
        resolution.officeReasons = Array(repeating: "", count: mentions.offices.count)
        for (number, office) in mentions.offices.enumerated() {
            guard let holder = office.holder, resolution.names[holder] >= 0,
                resolution.entities[resolution.names[holder]].kind == .person
            else { continue }
            let person = resolution.names[holder]
            resolution.offices[number] = person
            resolution.officeReasons[number] = "named beside the office"
            if resolution.entities[person].gender == .unknown, office.gender != .unknown,
                text.document.language == .english || office.gender == .feminine
            {
                resolution.entities[person].gender = office.gender
            }
            resolution.affiliations.append(
                LocalAffiliation(
                    person: person, body: body(of: office, resolution), office: office.office, mention: number,
                    isCurrent: office.time == .current || office.time == .acting))
        }
        completeDate(&resolution)
        for number in mentions.offices.indices where resolution.offices[number] < 0 { resolveBare(number, &resolution) }
    }

    /// The entity of the body whose office it is, where the document names it.
    private func body(of office: OfficeMention, _ resolution: Resolution) -> Int? {
        switch office.body {
        case .name(let name): return resolution.names[name] >= 0 ? resolution.names[name] : nil
        case .entry(let entry): return resolution.entities.firstIndex { $0.known == entry }
        case .possessive, nil: return nil
        }
    }

    private func bodyEntry(_ office: OfficeMention, _ resolution: Resolution) -> Int? {
        switch office.body {
        case .entry(let entry): return entry
        case .name(let name):
            let entity = resolution.names[name]
            guard entity >= 0, let known = resolution.entities[entity].known else { return nil }
            // "Beijing's foreign minister": a capital stands for its country.
            let entry = knowledge.entries[known]
            if entry.kind == .place, entry.type != "country", let country = entry.country,
                let place = knowledge.place(of: country), knowledge.entries[place].capital == entry.id
            {
                return place
            }
            return known
        case .possessive, nil: return nil
        }
    }

    /// A date without its year is completed when the offices that the text gives its people fit in one year only.
    private func completeDate(_ resolution: inout Resolution) {
        guard let date = resolution.published, date.year == nil, let month = date.month else { return }
        var years: Set<Int>?
        var proof = ""
        for affiliation in resolution.affiliations where affiliation.isCurrent {
            guard let known = resolution.entities[affiliation.person].known else { continue }
            let meant = Set(Knowledge.offices(meantBy: affiliation.office))
            for term in knowledge.entries[known].offices ?? [] where meant.contains(term.office) {
                guard let fitting = Knowledge.covers(term, dayWithoutYear: date) else { continue }
                let set = Set(fitting)
                let narrowed = years.map { $0.intersection(set) } ?? set
                guard !narrowed.isEmpty else { continue }
                if narrowed.count < (years?.count ?? .max) {
                    proof =
                        "\(knowledge.entries[known].name) was \(term.office) "
                        + "\(term.from?.description ?? "?") to \(term.until?.description ?? "today")"
                }
                years = narrowed
            }
        }
        guard let years, years.count == 1, let year = years.first,
            let completed = PartialDate(year: year, month: month, day: date.day)
        else { return }
        resolution.published = completed
        resolution.publishedReason = "year \(year): \(proof)"
    }

    private mutating func resolveBare(_ number: Int, _ resolution: inout Resolution) {
        let office = mentions.offices[number]
        guard !office.isPlural, office.isDefinite || office.body != nil || startsCapital(office), office.time != .deputy
        else { return }
        // A spokesperson without a name speaks for the body.
        if office.office == "spokesperson", office.time == .current, !office.isDefinite,
            let body = body(of: office, resolution) ?? bodyEntry(office, resolution).map({ entity($0, &resolution) })
        {
            resolution.offices[number] = body
            resolution.officeReasons[number] = "a spokesperson without a name speaks for the body"
            return
        }
        // The same office named before in this document.
        if let person = named(office, before: number, resolution) {
            resolution.offices[number] = person
            resolution.officeReasons[number] = "office of \(resolution.entities[person].name) in this document"
            return
        }
        if let entry = bodyEntry(office, resolution) {
            let id = knowledge.entries[entry].id
            if office.time == .current || office.time == .acting {
                // Somebody the document names who has held it.
                let holders = resolution.entities.indices.filter { entity in
                    guard let known = resolution.entities[entity].known, resolution.entities[entity].kind == .person
                    else { return false }
                    let meant = Knowledge.offices(meantBy: office.office)
                    return (knowledge.entries[known].offices ?? []).contains {
                        meant.contains($0.office) && $0.of == id
                            && Knowledge.covers($0, resolution.published) == (resolution.published != nil)
                            || meant.first == $0.office && $0.of == id && resolution.published == nil
                    }
                }
                if holders.count == 1, let person = holders.first {
                    resolution.offices[number] = person
                    resolution.officeReasons[number] = "held the office, and is named in this document"
                    infer(person, number, resolution)
                    return
                }
                if let date = resolution.published,
                    case .one(let person, let term) = knowledge.holder(of: office.office, at: id, on: date),
                    let known = knowledge.place(of: person)
                {
                    resolution.offices[number] = entity(known, &resolution)
                    infer(resolution.offices[number], number, resolution)
                    resolution.officeReasons[number] =
                        "office: \(office.office) of \(knowledge.entries[entry].name), "
                        + "\(term.from?.description ?? "?") to \(term.until?.description ?? "today") (\(knowledge.entries[known].source))"
                    return
                }
            }
            // A special title without a person stands for its body.
            if case .entry = office.body, knowledge.entries[entry].kind == .organization, office.time == .current {
                resolution.offices[number] = entity(entry, &resolution)
                resolution.officeReasons[number] = "title of its head, no person named: the body itself"
            }
        } else if office.body == nil, office.time == .current, let person = onlyHolder(office, resolution) {
            resolution.offices[number] = person
            resolution.officeReasons[number] = "the only one named in this document who held the office then"
            infer(person, number, resolution)
        }
    }

    private mutating func infer(_ person: Int, _ number: Int, _ resolution: Resolution) {
        inferred.append(
            LocalAffiliation(
                person: person, body: body(of: mentions.offices[number], resolution),
                office: mentions.offices[number].office, mention: number, isCurrent: true))
    }

    /// "the first minister", of no country: the one person of the document whose term covers its date.
    private func onlyHolder(_ office: OfficeMention, _ resolution: Resolution) -> Int? {
        guard let date = resolution.published, office.complement.isEmpty else { return nil }
        let meant = Knowledge.offices(meantBy: office.office)
        let holders = resolution.entities.indices.filter { entity in
            guard resolution.entities[entity].kind == .person, let known = resolution.entities[entity].known else {
                return false
            }
            return (knowledge.entries[known].offices ?? []).contains {
                meant.contains($0.office) && Knowledge.covers($0, date)
            }
        }
        return holders.count == 1 ? holders.first : nil
    }

    private func startsCapital(_ office: OfficeMention) -> Bool {
        text.tokens[office.noun.lowerBound].isCapitalized && text.document.language == .english
    }

    /// The nearest person before (else after) whom the document gives the same office, gender agreeing.
    private func named(_ office: OfficeMention, before number: Int, _ resolution: Resolution) -> Int? {
        let body = body(of: office, resolution)
        let entry = bodyEntry(office, resolution)
        var after: Int?
        var best: Int?
        var nearest: Int?
        // "The President", in capitals: the document's own, the first it names.
        let isOwn =
            office.body == nil && office.isDefinite && startsCapital(office)
        let last = text.tokens[office.noun.upperBound - 1].word
        for affiliation in resolution.affiliations + inferred where fits(affiliation.office, office.office) {
            guard affiliation.isCurrent == (office.time != .former) || office.body == nil else { continue }
            let theirs = mentions.offices[affiliation.mention]
            guard office.complement.isEmpty || office.complement == theirs.complement else { continue }
            if office.body != nil, !isPossessive(office) {
                let place = bodyEntry(theirs, resolution)
                let disagree =
                    affiliation.body != nil && body != nil && affiliation.body != body
                    || place != nil && entry != nil && place != entry
                    || affiliation.body == nil && place == nil
                        && !mayServe(affiliation.person, entry, theirs, resolution)
                if disagree { continue }
            }
            let gender = resolution.entities[affiliation.person].gender
            if office.gender == .feminine && gender == .masculine { continue }
            if office.gender == .masculine && gender == .feminine && text.document.language == .english { continue }
            let sameNoun =
                text.tokens[mentions.offices[affiliation.mention].noun.upperBound - 1].word == last
                || text.tokens[mentions.offices[affiliation.mention].noun.lowerBound].word
                    == text.tokens[office.noun.lowerBound].word
            if affiliation.mention < number {
                if isOwn, best != nil { continue }
                best = affiliation.person
                if sameNoun { nearest = affiliation.person }
            } else if after == nil {
                after = affiliation.person
            }
        }
        return nearest ?? best ?? after
    }

    /// Whether a person whom the text gives an office without a body may hold it at this one: by the country or an office
    /// of the knowledge; of an unknown person, nobody knows.
    private func mayServe(
        _ person: Int, _ body: Int?, _ office: OfficeMention, _ resolution: Resolution
    ) -> Bool {
        guard let body, office.complement.isEmpty, let known = resolution.entities[person].known else { return false }
        let entry = knowledge.entries[known]
        let id = knowledge.entries[body].id
        let held = entry.offices ?? []
        if held.contains(where: { $0.of == id }) { return true }
        let meant = Knowledge.offices(meantBy: office.office)
        return entry.country == id && !held.contains { meant.contains($0.office) }
    }

    private func isPossessive(_ office: OfficeMention) -> Bool {
        if case .possessive = office.body { return true }
        return false
    }

    /// Whether a later, perhaps shorter, noun can mean an office: "the minister" a foreign minister.
    private func fits(_ full: String, _ later: String) -> Bool {
        if full.hasPrefix("deputy-") || full.hasPrefix("vice-") { return full == later }
        return full == later || full.hasSuffix("-" + later) || Knowledge.offices(meantBy: later).contains(full)
            || Knowledge.offices(meantBy: full).contains(later)
    }

    private func entity(_ known: Int, _ resolution: inout Resolution) -> Int {
        if let place = resolution.entities.firstIndex(where: { $0.known == known }) { return place }
        let entry = knowledge.entries[known]
        resolution.entities.append(
            LocalEntity(
                kind: entry.kind, name: entry.name, known: known, forms: [], aliases: [],
                gender: entry.gender ?? .unknown,
                isGuess: false))
        return resolution.entities.count - 1
    }
}
