internal import LiaisonCalendar
internal import LiaisonLanguages

/// A line that says when its text was published or brought up to date: "Published: Feb 27, 2024 03:03 AM",
/// "Mis à jour le 12 mars 2021", "Dernière mise à jour à 17h46 le 04/04".
///
/// A line is believed only where nothing but a time follows the date, so that "Published on 3 April in Nature, the
/// study …" is left alone.
struct PublicationCue {
    let date: PartialDate
    let isUpdate: Bool

    private static let published = phrases(
        "published on/published/first published on/first published/posted on/posted/publication date/date published/date/"
            + "released on/issued on/release date/publié le/publié/publiée le/publié en ligne le/article publié le/paru le/"
            + "posté le/mis en ligne le/date de publication/publication/rédigé le/créé le")
    private static let updated = phrases(
        "updated on/updated/last updated on/last updated/last modified on/last modified/modified/mis à jour le/mis à jour/"
            + "mise à jour le/mise à jour/dernière mise à jour/modifié le/actualisé le/dernière modification")
    private static let connectives: Set<String> = ["on", "le", "at", "à", "the", "du", "the"]

    init?(_ line: TextLines.Line, _ language: Language) {
        guard line.hasDigit, line.length <= 160 else { return nil }
        let tokens = LineToken.tokens(of: line.text)
        let isUpdate: Bool
        var at: Int
        if let end = PublicationCue.end(of: PublicationCue.updated, in: tokens) {
            (isUpdate, at) = (true, end)
        } else if let end = PublicationCue.end(of: PublicationCue.published, in: tokens) {
            (isUpdate, at) = (false, end)
        } else {
            return nil
        }
        let limit = min(tokens.count, at + 10)
        while at < limit {
            if let found = WrittenDate(tokens, at: at, language) {
                guard PublicationCue.mayEnd(tokens[found.end...]) else { return nil }
                self.isUpdate = isUpdate
                date = found.date
                return
            }
            guard PublicationCue.mayPrecede(tokens[at]) else { return nil }
            at += 1
        }
        return nil
    }

    private static func mayPrecede(_ token: LineToken) -> Bool {
        switch token {
        case .word(let word): connectives.contains(word) || CalendarWords.clock.contains(word)
        case .number(_, let digits): digits <= 2
        case .mark: token.isMark(":,|-–—.()")
        }
    }

    /// Whether what follows a date is a time, then nothing or a second note behind a mark.
    private static func mayEnd(_ rest: ArraySlice<LineToken>) -> Bool {
        var tokens = rest
        while let first = tokens.first {
            if WrittenDate.isClock([first]) {
                tokens = tokens.dropFirst()
            } else {
                let following = Array(tokens)
                return end(of: updated, in: following) != nil || end(of: published, in: following) != nil
            }
        }
        return true
    }

    private static func phrases(_ list: String) -> [[String]] {
        list.split(separator: "/").map { $0.split(separator: " ").map(String.init) }.sorted { $0.count > $1.count }
    }

    private static func end(of phrases: [[String]], in tokens: [LineToken]) -> Int? {
        guard let first = tokens.first?.word else { return nil }
        for phrase in phrases where phrase[0] == first && tokens.count > phrase.count {
            if zip(phrase, tokens).allSatisfy({ $0 == $1.word }) { return phrase.count }
        }
        return nil
    }
}
