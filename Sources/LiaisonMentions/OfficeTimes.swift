/// The words that tell when an office is held.
enum OfficeTimes {
    /// What a word before an office noun tells of it; nil for other words.
    static func time(of word: String) -> OfficeMention.Time? { before[word] }

    /// What the words behind an office noun tell, and how many they are: "elect", « par intérim ».
    static func time(behind words: [String]) -> (time: OfficeMention.Time, count: Int)? {
        for (phrase, time) in behind where words.starts(with: phrase) { return (time, phrase.count) }
        return nil
    }

    /// What the words of an office noun itself tell: "acting chairman", « ancien chef de l'État », "deputy commander".
    static func time(inside words: [String], of office: String) -> OfficeMention.Time? {
        let isDeputyOffice = ["deputy-", "vice-", "assistant-"].contains { office.hasPrefix($0) }
        if words.contains(where: { ["elect", "elu", "elue", "designate"].contains($0) }) { return .future }
        for word in words {
            guard let time = before[word], [.former, .acting, .deputy].contains(time) else { continue }
            if time != .deputy || !isDeputyOffice { return time }
        }
        return nil
    }

    private static let before: [String: OfficeMention.Time] = {
        var times: [String: OfficeMention.Time] = [:]
        for (time, words) in [
            (OfficeMention.Time.former, "former ex ancien ancienne anciens anciennes erstwhile late feu onetime"),
            (.future, "future next futur incoming prochain prochaine"),
            (.deputy, "deputy vice adjoint adjointe assistant assistante"),
            (.acting, "acting interim interimaire caretaker"), (.then, "then"),
        ] { for word in words.split(separator: " ") { times[String(word)] = time } }
        return times
    }()

    private static let behind: [(phrase: [String], time: OfficeMention.Time)] = [
        (["elect"], .future), (["elu"], .future), (["elue"], .future), (["designate"], .future), (["designe"], .future),
        (["designee"], .future), (["par", "interim"], .acting), (["ad", "interim"], .acting),
        (["interimaire"], .acting), (["à", "titre", "interimaire"], .acting), (["à", "titre", "provisoire"], .acting),
        (["sortant"], .current), (["sortante"], .current), (["d'", "alors"], .then), (["de", "l'", "epoque"], .then),
        (["at", "the", "time"], .then),
        (["à", "l'", "epoque"], .then),
    ]
}
