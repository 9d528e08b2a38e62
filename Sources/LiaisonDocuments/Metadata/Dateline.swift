internal import LiaisonCalendar
internal import LiaisonLanguages

/// The opening of an agency's report: "HANOI, Vietnam (AP) —", "PARIS, 3 avril (Reuters) -".
struct Dateline {
    let agency: String
    /// The day of the report where the dateline gives one; its year is usually left out.
    let date: PartialDate?

    init?(_ line: TextLines.Line, _ language: Language) {
        guard let first = line.text.first, first.isUppercase, let open = line.text.firstIndex(of: "("),
            let close = line.text[open...].firstIndex(of: ")")
        else { return nil }
        let place = line.text[..<open]
        let signature = line.text[line.text.index(after: open)..<close]
        let rest = line.text[line.text.index(after: close)...].drop(while: \.isWhitespace)
        guard place.utf8.count <= 70, let dash = rest.first, "-–—".contains(dash) else { return nil }
        let name = String(signature.prefix { $0 != "/" && $0 != "," }).trimmed
        guard Dateline.isAgency(name) || Dateline.isAgency(name, after: place) else { return nil }
        agency = name
        let tokens = LineToken.tokens(of: place)
        date =
            tokens.indices.lazy.compactMap { index -> PartialDate? in
                guard let found = WrittenDate(tokens, at: index, language), found.date.day != nil,
                    found.end >= tokens.count - 1
                else { return nil }
                return found.date
            }.first
    }

    static func isAgency(_ name: String) -> Bool { NewsOutlets.agencies.contains(name) }

    /// Whether an unknown name signs a place in capitals: "NAIROBI (The EastAfrican) -".
    private static func isAgency(_ name: String, after place: Substring) -> Bool {
        let city = place.prefix { $0 != "," }
        return NewsOutlets.isOutlet(name) && city.contains(where: \.isLetter) && !city.contains(where: \.isLowercase)
    }
}

extension String {
    /// The text without white space around it.
    var trimmed: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
