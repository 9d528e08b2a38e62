import LiaisonLanguages

extension Knowledge {
    /// The offices that a common noun may mean: a "leader" may be a president, an "organization's chief" its head.
    package static func offices(meantBy office: String) -> [String] { [office] + (meanings[office] ?? []) }

    /// Whether a common noun may mean an office: itself or one of those that it may mean.
    package static func mayMean(_ noun: String, _ office: String) -> Bool {
        noun == office || meanings[noun]?.contains(office) ?? false
    }

    /// What a common noun may mean beside the office that it is.
    private static let meanings: [String: [String]] = {
        var table: [String: [String]] = [:]
        for (nouns, offices) in [
            (
                ["leader", "head"],
                [
                    "supreme-leader", "head-of-state", "president", "prime-minister", "head-of-government",
                    "chancellor", "king", "emir", "secretary-general", "director-general", "high-commissioner",
                    "executive-director", "party-leader", "chairperson", "chief-executive",
                ]
            ),
            (["head-of-state"], ["president", "king", "queen", "emir", "sultan", "supreme-leader", "pope"]),
            (["president"], ["head-of-state"]),
            (["head-of-government"], ["prime-minister", "chancellor"]),
            (["prime-minister"], ["head-of-government", "chancellor"]),
            (["chancellor"], ["head-of-government"]),
            (["king", "queen", "emir", "sultan"], ["head-of-state"]),
            (["director", "executive-director"], ["director-general", "executive-director"]),
            (
                ["chief-executive"],
                [
                    "director-general", "executive-director", "secretary-general", "director", "head",
                    "high-commissioner",
                ]
            ),
            (["climate-envoy"], ["special-envoy"]),
            (["commissioner"], ["high-commissioner"]),
            (["chairperson"], ["president"]),
            (["party-leader"], ["leader", "secretary-general", "president"]),
        ] {
            for noun in nouns { table[noun] = offices }
        }
        return table
    }()

    /// Other names under which a body may have the office of a noun; they count only where it has none that the noun
    /// means: the "head" of a bank is its governor, the "speaker" of a European body its president.
    static func offices(akinTo office: String, at kind: EntityKind) -> [String] {
        switch office {
        case "leader", "head", "chief-executive":
            [
                "president", "leader", "head", "chairperson", "governor", "commissioner", "director", "coordinator",
                "commander",
            ]
        case "president": kind == .organization ? ["chairperson", "speaker-of-parliament"] : []
        case "deputy-head":
            [
                "deputy-secretary-general", "deputy-director-general", "deputy-high-commissioner",
                "deputy-executive-director", "vice-president", "deputy-prime-minister", "vice-chairperson",
            ]
        case "central-bank-governor": ["governor", "president", "chairperson"]
        case "governor": ["central-bank-governor"]
        case "speaker-of-parliament", "senate-president": ["president", "chairperson"]
        case "intelligence-chief", "police-chief": ["director", "director-general", "head", "secretary-general"]
        case "director": ["head"]
        case "supreme-leader": ["leader"]
        case "head-of-government": ["chief-executive"]
        case "vice-chancellor": ["deputy-prime-minister"]
        case "deputy-prime-minister": ["vice-chancellor"]
        case "king", "queen": ["king", "queen", "emperor", "sultan"]
        case "special-envoy": ["special-representative", "coordinator"]
        case "special-representative": ["special-envoy"]
        default: []
        }
    }

    /// The ids of those whose office is meant by an office of a body, the body itself first: the country behind a seat of
    /// government or a capital, and behind a ministry, an army or a central bank for the office of its head.
    func bodies(meantBy body: String, for office: String) -> [String] {
        guard let place = place(of: body), let country = country(behind: place) ?? countryServed(by: place, as: office)
        else { return [body] }
        return [body, entries[country].id]
    }

    /// The country whose government a body's name stands for: a capital ("Beijing") or a seat ("the Kremlin").
    package func country(behind place: Int) -> Int? {
        let entry = entries[place]
        guard entry.type != "country", let country = entry.country.flatMap({ self.place(of: $0) }) else { return nil }
        let land = entries[country]
        if land.capital == entry.id { return country }
        let seats = Set((land.government ?? [:]).values.joined())
        return entry.names.values.contains { $0.contains { seats.contains($0) } } ? country : nil
    }

    /// The country whose office is named by the body that goes with it: the "governor of the Bank of Canada", the
    /// "Pentagon chief".
    private func countryServed(by place: Int, as office: String) -> Int? {
        let entry = entries[place]
        let isItsOwn =
            switch entry.type {
            case "bank": ["central-bank-governor", "governor"].contains(office)
            case "ministry": office.hasSuffix("-minister")
            case "service": office == "army-chief"
            default: false
            }
        return isItsOwn ? entry.country.flatMap { self.place(of: $0) } : nil
    }
}
