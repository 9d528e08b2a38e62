import LiaisonCalendar
import LiaisonDocuments
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Whom an office calls again: the person to whom the document gave the same office, and who may hold it.
extension OfficeResolver {
    /// "the first minister", of no country: the one person of the document whose term covers its date.
    func onlyHolder(_ office: OfficeMention, _ resolution: Resolution) -> Int? {
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

    func startsCapital(_ office: OfficeMention) -> Bool {
        text.tokens[office.noun.lowerBound].isCapitalized && text.document.language == .english
    }

    /// The nearest person before (else after) whom the document gives the same office, gender agreeing.
    func named(_ office: OfficeMention, before number: Int, _ resolution: Resolution) -> Int? {
        let body = body(of: office, resolution)
        let entry = bodyEntry(office, resolution)
        var after: Int?
        var best: Int?
        var nearest: Int?
        var bestMention = -1
        var nearestMention = -1
        // "The President", in capitals: the document's own, the first it names.
        let isOwn =
            office.body == nil && office.isDefinite && startsCapital(office)
        // « le chef de l'Etat », of no country: the document's own too.
        let isOwnState = office.body == nil && office.office == "head-of-state" && text.document.language == .french
        let last = text.tokens[office.noun.upperBound - 1].word
        // A text gives few offices to many people: each is weighed once.
        var weighed: [(office: String, fits: Bool)] = []
        for affiliation in [resolution.affiliations, inferred].joined() {
            let known = weighed.first { $0.office == affiliation.office }?.fits
            let isFitting = known ?? fits(affiliation.office, office.office)
            if known == nil { weighed.append((affiliation.office, isFitting)) }
            guard isFitting else { continue }
            guard affiliation.isCurrent == (office.time != .former) || office.body == nil else { continue }
            let theirs = mentions.offices[affiliation.mention]
            // « le chef de l'Etat » is no president of a league.
            if ["head-of-state", "head-of-government"].contains(office.office), affiliation.office != office.office {
                if let body = affiliation.body, resolution.entities[body].kind == .organization { continue }
                if affiliation.body == nil, !theirs.complement.isEmpty { continue }
            }
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
                if isOwn || isOwnState, best != nil { continue }
                // Of several who fit, the one spoken of last.
                let spoken = lastMention(of: affiliation.person, before: office.tokens.lowerBound, resolution)
                if spoken >= bestMention { (best, bestMention) = (affiliation.person, spoken) }
                if sameNoun, spoken >= nearestMention { (nearest, nearestMention) = (affiliation.person, spoken) }
            } else if after == nil {
                after = affiliation.person
            }
        }
        return nearest ?? best ?? after
    }

    /// Whether a person whom the text gives an office without a body may hold it at this one: by the country or an office
    /// of the knowledge; of an unknown person, nobody knows.
    func mayServe(
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

    /// Where a person is named last before a token, or -1.
    private func lastMention(of person: Int, before token: Int, _ resolution: Resolution) -> Int {
        for position in stride(from: token - 1, through: max(0, token - 500), by: -1) {
            let name = Int(mentions.nameOfToken[position])
            if name >= 0, resolution.names[name] == person { return position }
        }
        return -1
    }

    func isPossessive(_ office: OfficeMention) -> Bool {
        if case .possessive = office.body { return true }
        return false
    }

    /// Whether a later, perhaps shorter, noun can mean an office: "the minister" a foreign minister.
    func fits(_ full: String, _ later: String) -> Bool {
        if full.hasPrefix("deputy-") || full.hasPrefix("vice-") { return full == later }
        return Knowledge.mayMean(later, full) || Knowledge.mayMean(full, later) || full.hasSuffix("-" + later)
    }
}
