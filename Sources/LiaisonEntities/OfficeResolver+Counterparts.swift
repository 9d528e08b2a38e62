import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Offices that only another office makes plain: "his Uzbek counterpart", « le responsable paraguayen ».
extension OfficeResolver {
    /// The office that a mention asks for: a counterpart's is that of the person spoken of before it.
    func asked(_ number: Int, _ resolution: Resolution) -> OfficeMention {
        var office = mentions.offices[number]
        guard office.office == "counterpart", office.body != nil, !isPossessive(office),
            ["counterpart", "homologue", "number"].contains(text.folded(office.noun.upperBound - 1)),
            !isFollowedByName(office), let own = officeBefore(office.tokens.lowerBound, resolution)
        else { return office }
        office.office = own
        return office
    }

    /// Whether a capital stands right behind an office: perhaps a name that nobody knows, and whose the office then is.
    private func isFollowedByName(_ office: OfficeMention) -> Bool {
        var next = office.tokens.upperBound
        if next < text.tokens.count, text.tokens[next].category == .comma { next += 1 }
        return next < text.tokens.count && text.tokens[next].isWord && text.tokens[next].isCapitalized
    }

    /// The office of the person spoken of last before a token, within two sentences' length.
    private func officeBefore(_ token: Int, _ resolution: Resolution) -> String? {
        let near = token - 50..<token
        let held = mentions.offices.indices.last {
            near.contains(mentions.offices[$0].noun.lowerBound) && resolution.offices[$0] >= 0
                && mentions.offices[$0].office != "counterpart" && !mentions.offices[$0].isPlural
        }
        let named = mentions.names.indices.last {
            near.contains(mentions.names[$0].tokens.lowerBound) && resolution.names[$0] >= 0
                && resolution.entities[resolution.names[$0]].kind == .person
        }
        let person = named.map { resolution.names[$0] }
        // The title nearest before; of a name without one, the office that it has elsewhere in the document.
        if let held, person == nil || resolution.offices[held] == person { return mentions.offices[held].office }
        guard let person else { return nil }
        if let told = resolution.affiliations.last(where: { $0.person == person && $0.isCurrent }) {
            return told.office
        }
        guard let known = resolution.entities[person].known, let date = resolution.published else { return nil }
        return (knowledge.entries[known].offices ?? []).first { Knowledge.covers($0, date) }?.office
    }

    /// « le responsable paraguayen », "a Russian official": a word for any holder of any office.
    func isAnybody(_ office: OfficeMention) -> Bool {
        ["head", "official", "diplomat", "representative", "chief-executive", "player", "artist"].contains(
            office.office) && office.holder == nil
            && bodyIsCountry(office)
    }

    private func bodyIsCountry(_ office: OfficeMention) -> Bool {
        guard case .entry(let entry)? = office.body else { return false }
        return knowledge.entries[entry].type == "country"
    }

    /// The person named last whose office is one of the same country.
    func compatriot(_ office: OfficeMention, before number: Int, _ resolution: Resolution) -> Int? {
        guard office.isDefinite, !office.isPlural, let country = bodyEntry(office, resolution) else { return nil }
        return (resolution.affiliations + inferred)
            .filter {
                $0.mention < number && $0.isCurrent && bodyEntry(mentions.offices[$0.mention], resolution) == country
            }
            .max { $0.mention < $1.mention }?.person
    }
}
