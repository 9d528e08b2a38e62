/// Names that credit lines give to agencies and papers.
///
/// The list only decides whether a line that could also be an author's name is taken for a publisher.
enum NewsOutlets {
    /// Agencies, as they sign in brackets.
    static let agencies: Set<String> = [
        "AFP", "AP", "Reuters", "Xinhua", "UPI", "ANI", "PTI", "IANS", "TASS", "Tass", "Kyodo", "Yonhap", "EFE", "ANSA",
        "DPA", "dpa", "Belga", "ATS", "Keystone-ATS", "APS", "MAP", "TAP", "APA", "Anadolu", "AA", "Interfax",
        "Bernama",
        "Antara", "NAN", "PANA", "CP", "AAP", "CNS", "Chine nouvelle", "Agence France-Presse", "Associated Press",
        "The Associated Press", "The Canadian Press", "La Presse canadienne", "Xinhuanet", "RIA Novosti", "Armenpress",
    ]

    /// Papers and broadcasters whose names hold none of the words below.
    private static let known: Set<String> = [
        "le monde", "le figaro", "libération", "mediapart", "la croix", "les echos", "l'express", "le point", "l'obs",
        "marianne", "france 24", "rfi", "franceinfo", "bfmtv", "euronews", "bbc", "bbc afrique", "cnn", "cbc",
        "al jazeera", "the guardian", "the economist", "politico", "bloomberg", "npr", "voa", "cgtn", "china daily",
        "people's daily", "le quotidien du peuple", "le temps", "le soir", "le devoir", "la presse", "radio-canada",
        "jeune afrique", "swissinfo", "axios", "deutsche welle", "armenews", "the white house", "white house",
        "wikinews", "l'humanité", "courrier international", "le parisien", "ouest-france", "sputnik", "rt",
    ]

    /// Words that names of papers and broadcasters end in.
    private static let lastWords: Set<String> = [
        "times", "news", "post", "herald", "tribune", "gazette", "daily", "journal", "tv", "telegraph", "chronicle",
        "observer", "magazine", "hebdo", "infos", "actualité", "actualités", "24", "news agency", "free press",
    ]

    /// Words that names of papers and broadcasters begin with.
    private static let firstWords: Set<String> = ["radio", "agence", "journal", "télévision", "tv", "daily"]

    /// Whether a short text is surely the name of an agency, paper or broadcaster.
    static func isOutlet(_ name: String) -> Bool {
        guard name.utf8.count <= 48, let first = name.first, first.isUppercase || first.isNumber else {
            return isSite(name)
        }
        if agencies.contains(name) || isSite(name) { return true }
        let lower = name.lowercased().replacing("’", with: "'")
        if known.contains(lower) { return true }
        let parts = lower.split(separator: " ").map(String.init)
        guard (2...5).contains(parts.count), !name.contains(","), !name.contains(":"),
            name.split(separator: " ").allSatisfy({ $0.first?.isUppercase == true || joints.contains(String($0)) })
        else { return false }
        return lastWords.contains(parts[parts.count - 1]) || firstWords.contains(parts[0])
            || lastWords.contains(parts.suffix(2).joined(separator: " "))
    }

    private static let joints: Set<String> = ["of", "the", "du", "de", "la", "le", "and"]

    /// Whether a text is the name of a web site: "armenews.com".
    private static func isSite(_ name: String) -> Bool {
        guard !name.contains(" "), let dot = name.lastIndex(of: "."), dot != name.startIndex else { return false }
        return ["com", "org", "net", "fr", "ca", "be", "ch", "uk", "info", "eu", "cn"].contains(
            name[name.index(after: dot)...])
            && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }
    }
}
