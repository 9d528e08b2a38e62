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
    private(set) var inferred: [LocalAffiliation] = []

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
                    isCurrent: [.current, .acting, .then].contains(office.time)))
        }
        completeDate(&resolution)
        for number in mentions.offices.indices where resolution.offices[number] < 0 { resolveBare(number, &resolution) }
    }

    /// The entity of the body whose office it is, where the document names it.
    func body(of office: OfficeMention, _ resolution: Resolution) -> Int? {
        switch office.body {
        case .name(let name): return resolution.names[name] >= 0 ? resolution.names[name] : nil
        case .entry(let entry): return resolution.entities.firstIndex { $0.known == entry }
        case .possessive, nil: return nil
        }
    }

    /// The entry of the body whose office it is, where the knowledge has it.
    func bodyEntry(_ office: OfficeMention, _ resolution: Resolution) -> Int? {
        switch office.body {
        case .entry(let entry):
            if office.alternatives.isEmpty { return entry }
            // "Congolese": of two countries the one that the text names.
            let named = ([entry] + office.alternatives).filter { one in
                resolution.entities.contains { $0.known == one }
            }
            return named.count == 1 ? named[0] : nil
        case .name(let name):
            let entity = resolution.names[name]
            guard entity >= 0, let known = resolution.entities[entity].known else { return nil }
            // "Beijing's foreign minister": a capital stands for its country.
            let entry = knowledge.entries[known]
            if entry.kind == .place, entry.type != "country", let country = entry.country,
                knowledge.terms(of: office.office, at: entry.id).isEmpty,
                let place = knowledge.place(of: country), knowledge.entries[place].capital == entry.id
            {
                return place
            }
            return known
        case .possessive, nil: return nil
        }
    }

    /// The entry of the country that sends an envoy, where the phrase tells it beside the body.
    func sender(of office: OfficeMention, _ resolution: Resolution) -> Int? {
        guard let sender = office.sender else { return nil }
        var sent = office
        (sent.body, sent.alternatives) = (sender, [])
        return bodyEntry(sent, resolution)
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
        let office = asked(number, resolution)
        if isAnybody(office) {
            if let person = compatriot(office, before: number, resolution) {
                resolution.offices[number] = person
                resolution.officeReasons[number] = "the last one named who holds an office there"
            }
            return
        }
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
                let meant = Knowledge.offices(meantBy: office.office)
                // Somebody the document names who has held it.
                let holders = resolution.entities.indices.filter { entity in
                    guard let known = resolution.entities[entity].known, resolution.entities[entity].kind == .person
                    else { return false }
                    return knowledge.offices(of: known).contains {
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
                    let (known, term) = holder(of: office, at: id, on: date)
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
            if case .entry = office.body, knowledge.entries[entry].kind == .organization, office.time == .current,
                !OfficeResolver.ownVoices.contains(office.office)
            {
                resolution.offices[number] = entity(entry, &resolution)
                resolution.officeReasons[number] = "title of its head, no person named: the body itself"
            }
        } else if office.body == nil, office.time == .current, let person = onlyHolder(office, resolution) {
            resolution.offices[number] = person
            resolution.officeReasons[number] = "the only one named in this document who held the office then"
            infer(person, number, resolution)
        }
    }

    /// Roles that speak for themselves, not for the body they belong to.
    private static let ownVoices: Set<String> = [
        "player", "coach", "artist", "researcher", "journalist", "lawyer", "activist", "relative", "member", "analyst",
        "witness", "doctor", "professor",
    ]

    private mutating func infer(_ person: Int, _ number: Int, _ resolution: Resolution) {
        inferred.append(
            LocalAffiliation(
                person: person, body: body(of: mentions.offices[number], resolution),
                office: mentions.offices[number].office, mention: number, isCurrent: true))
    }

    /// The one person whose term fits, and the term; where the text asks for an acting holder, only such a one.
    private func holder(of office: OfficeMention, at body: String, on date: PartialDate) -> (Int, Term)? {
        if office.time == .acting {
            let held = knowledge.terms(of: office.office, at: body, .acting, on: date)
            guard let last = held.last, Set(held.map(\.person)).count == 1 else { return nil }
            return (last.person, last.term)
        }
        guard case .one(let person, let term) = knowledge.holder(of: office.office, at: body, on: date) else {
            return nil
        }
        return knowledge.place(of: person).map { ($0, term) }
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
