import LiaisonCalendar
import LiaisonLanguages
import LiaisonText
import Testing

@Suite struct DateTests {
    /// Dates as `words = past`, or `words = past | future` where the two differ.
    private func dates(_ string: String, _ language: Language, published: String? = "2024-02-28") throws -> [String] {
        let text = try ReadText.text(string, language, date: published)
        return text.dates.map { date in
            let past = date.past?.description ?? "?"
            let future = date.future?.description ?? "?"
            return text.string(date.tokens) + " = " + (past == future ? past : "\(past) | \(future)")
        }
    }

    // Published on Wednesday, 28 February 2024.
    @Test(arguments: [
        ("They met on Monday.", ["Monday = 2024-02-26 | 2024-03-04"]),
        ("They met on Wednesday.", ["Wednesday = 2024-02-28"]),
        ("They met last Tuesday.", ["Tuesday = 2024-02-27 | 2024-03-05"]),
        ("They met last Wednesday.", ["Wednesday = 2024-02-21 | 2024-02-28"]),
        ("They meet next Wednesday.", ["Wednesday = 2024-02-28 | 2024-03-06"]),
        ("They met yesterday and again today.", ["yesterday = 2024-02-27", "today = 2024-02-28"]),
        ("They met five days ago.", ["five days ago = 2024-02-23"]),
        ("They met 3 weeks ago.", ["3 weeks ago = 2024-02-05/2024-02-11"]),
        ("They met ten years ago.", ["ten years ago = 2014"]),
        ("They meet in two days' time.", ["two days' time = 2024-03-01"]),
        ("They met last week.", ["last week = 2024-02-19/2024-02-25"]),
        ("It ends next month.", ["next month = 2024-03"]),
        ("They talked for five days.", []), ("In three days of talks he won.", []),
    ])
    func englishDatesCountFromPublication(string: String, expected: [String]) throws {
        #expect(try dates(string, .english) == expected)
    }

    @Test(arguments: [
        ("Ils se sont vus lundi.", ["lundi = 2024-02-26 | 2024-03-04"]),
        ("Ils se sont vus mercredi dernier.", ["mercredi = 2024-02-21 | 2024-02-28"]),
        ("Ils se verront mercredi prochain.", ["mercredi = 2024-02-28 | 2024-03-06"]),
        ("Ils se sont vus il y a deux jours.", ["il y a deux jours = 2024-02-26"]),
        ("Ils se sont vus il y a 12 jours.", ["il y a 12 jours = 2024-02-16"]),
        ("Ils se verront dans dix jours.", ["dans dix jours = 2024-03-09"]),
        ("Ils se sont vus il y a quatre ans.", ["il y a quatre ans = 2020"]),
        ("Il y a deux ministres et dans deux pays.", []), ("Ils se sont vus hier.", ["hier = 2024-02-27"]),
        ("Ils se sont vus la semaine dernière.", ["la semaine dernière = 2024-02-19/2024-02-25"]),
    ])
    func frenchDatesCountFromPublication(string: String, expected: [String]) throws {
        #expect(try dates(string, .french) == expected)
    }

    @Test(arguments: [
        ("on 3 April 2023", "3 April 2023 = 2023-04-03"), ("on April 3, 2023,", "April 3, 2023 = 2023-04-03"),
        ("on Monday, 3 April 2023", "Monday, 3 April 2023 = 2023-04-03"),
        ("on the 27th of February", "27th of February = 2024-02-27"),
        ("on 2023-04-03 they", "2023-04-03 = 2023-04-03"), ("on 04/03/2023 they", "04/03/2023 = 2023-04-03"),
        ("on 13/04/2023 they", "13/04/2023 = 2023-04-13"), ("on 30.05.2022 they", "30.05.2022 = 2022-05-30"),
        ("in April 2023", "April 2023 = 2023-04"), ("in 2019 they", "2019 = 2019"),
        ("since January", "January = 2024-01"),
        ("since November", "November = 2023-11 | 2024-11"), ("on Sept. 5 they", "Sept. 5 = 2023-09-05 | 2024-09-05"),
    ])
    func englishDatesAreRead(string: String, expected: String) throws {
        #expect(try dates("They met \(string).", .english) == [expected])
    }

    @Test(arguments: [
        ("le 3 avril 2023", "3 avril 2023 = 2023-04-03"), ("le 1er mars", "1er mars = 2024-03-01"),
        ("le lundi 26 février", "lundi 26 février = 2024-02-26"), ("le 03/04/2023", "03/04/2023 = 2023-04-03"),
        ("en avril 2023", "avril 2023 = 2023-04"), ("depuis novembre", "novembre = 2023-11 | 2024-11"),
        ("en 2019", "2019 = 2019"),
        ("le 5 déc. à Oslo", "5 déc. = 2023-12-05 | 2024-12-05"),
    ])
    func frenchDatesAreRead(string: String, expected: String) throws {
        #expect(try dates("Ils se sont vus \(string).", .french) == [expected])
    }

    @Test(arguments: [
        ("from 17 to 19 March 2023", Language.english, "17 to 19 March 2023 = 2023-03-17/2023-03-19"),
        ("between 3 and 5 May 2023", .english, "3 and 5 May 2023 = 2023-05-03/2023-05-05"),
        ("from May 26 to June 1, 2023", .english, "May 26 to June 1, 2023 = 2023-05-26/2023-06-01"),
        ("on March 17-19, 2023", .english, "March 17-19, 2023 = 2023-03-17/2023-03-19"),
        (
            "from December 30 to January 2", .english,
            "December 30 to January 2 = 2023-12-30/2024-01-02 | 2024-12-30/2025-01-02"
        ),
        ("du 17 au 19 mars 2023", .french, "17 au 19 mars 2023 = 2023-03-17/2023-03-19"),
        ("du 26 mai au 1er juin 2023", .french, "26 mai au 1er juin 2023 = 2023-05-26/2023-06-01"),
        ("entre le 3 et le 5 mai 2023", .french, "3 et le 5 mai 2023 = 2023-05-03/2023-05-05"),
    ])
    func intervalsAreRead(string: String, language: Language, expected: String) throws {
        #expect(try dates("It lasted \(string).", language) == [expected])
    }

    @Test func theDayBeforeCountsFromTheDateNamedBefore() throws {
        #expect(
            try dates("They met on 3 April 2023. The next day, they signed.", .english).last
                == "The next day = 2023-04-04")
        #expect(
            try dates("Arrivé le 3 avril 2023, il avait vu le roi la veille.", .french).last == "la veille = 2023-04-02"
        )
        #expect(
            try dates("Ils se sont vus lundi. Le lendemain, ils ont signé.", .french).last
                == "Le lendemain = 2024-02-27")
        #expect(
            try dates("They met on 3 April 2023.\n\nThe day before, he had left.", .english).last
                == "The day before = ?")
        #expect(try dates("The day before, he had left.", .english) == ["The day before = ?"])
    }

    @Test func withoutADateOfPublicationDatesStayPartial() throws {
        #expect(try dates("They met on Monday, 3 April.", .english, published: nil) == ["Monday, 3 April = --04-03"])
        #expect(try dates("Ils se sont vus lundi et hier.", .french, published: nil) == ["lundi = ?", "hier = ?"])
        #expect(
            try dates("It lasted from 17 to 19 March.", .english, published: nil) == [
                "17 to 19 March = --03-17/--03-19"
            ])
        #expect(
            try dates("They met on 3 May and on Monday.", .english, published: "2024") == [
                "3 May = --05-03", "Monday = ?",
            ])
    }

    @Test func wordsThatLookLikeDatesAreNone() throws {
        #expect(try dates("They may march. Article 3 of the plan cost 2019 euros.", .english).isEmpty)
        #expect(try dates("Version 1.2.3 a 45 mars et 1 500 pages.", .french).isEmpty)
        #expect(try dates("on 31 April 2023", .english).allSatisfy { !$0.contains("04-31") })
    }

    @Test func reasonsSayWhereADateIsCountedFrom() throws {
        let text = try ReadText.text("They met on Monday and five days ago.", .english, date: "2024-02-28")
        #expect(
            text.dates.map(\.reason) == [
                "weekday counted from the date of publication, 2024-02-28",
                "\"five days ago\" counted from the date of publication",
            ])
    }
}
