import LiaisonCalendar
import LiaisonDocuments
import LiaisonLanguages
import LiaisonTestSupport
import Testing

@Suite struct PublicationTests {
    private func read(_ text: String) throws -> Document {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", text)
        return try #require(try folder.read().documents.first)
    }

    @Test(
        arguments: [
            ("Le Courrier\n\nXinhua | 30.05.2022 08h26\n\nF", "2022-05-30", "Xinhua"),
            ("Talks were held: official\nPublished: Feb 27, 2024 03:03 AM\nE", "2024-02-27", nil),
            ("Dernière mise à jour à 17h46 le 04/04\nF", "--04-04", nil),
            ("Mis à jour le 12 mars 2021\n\nF", "2021-03-12", nil),
            ("Publié le mardi 1er juin 2021 à 10h00, mis à jour le 3 juin 2021\nF", "2021-06-01", nil),
            ("Updated 3 April 2023\n\nE", "2023-04-03", nil),
            ("Last updated: 04/25/2023 10:00 am EST\n\nE", "2023-04-25", nil),
            ("HANOI, Vietnam (AP) — E", nil, "AP"), ("PARIS, 3 avril (Reuters) - F", "--04-03", "Reuters"),
            ("BEIJING, April 3 (Xinhua) -- E", "--04-03", "Xinhua"), ("F (AFP)", nil, "AFP"),
            ("E\n\nGlobal Times", nil, "Global Times"),
            ("F\n\nJeanne Roux le 18/03/2024   Source : Armenews", nil, "Armenews"),
            ("Le Monde avec AFP\n\nF", nil, "Le Monde"),
            ("10 novembre 2012. - F", "2012-11-10", nil),
            ("Un titre sans point final\n\nPar Jeanne Roux le 16 mars 2024\n\nF", "2024-03-16", nil),
            ("Monday, April 3, 2023\n\nE", "2023-04-03", nil),
            ("Dernière mise à jour à 08h30 le 30/05\n\nXinhua | 30.05.2022 08h26\n\nF", "2022-05-30", "Xinhua"),
        ] as [(String, String?, String?)])
    func linesAroundTheTextTellDateAndPublisher(text: String, date: String?, publisher: String?) throws {
        let document = try read(PublicationTests.filled(text))
        #expect(document.date?.description == date)
        #expect(document.publisher == publisher)
    }

    /// What must not be taken for a date or a publisher.
    @Test(arguments: [
        "Published on 3 April 2023 in a review, the study was denied by the ministry\n\nE", "Updated 04/03/2023? E",
        "The talks of 3 April 2023 were held in the city\n\nE", "E\n\nJeanne Roux", "E\n\nThe Old Post Office",
        "He was born on\n3 April 1960\nin the town. E", "(Xinhua/Liu Bin)\nF", "Mis à jour le 12\nF",
        "PARIS (Jeanne Roux) - F", "Updated 31/02/2023\n\nE", "May 5 was the day of the talks\n\nE",
        "E\n\nRead on in 2024",
    ])
    func whatIsUncertainIsLeftOut(text: String) throws {
        let document = try read(PublicationTests.filled(text))
        #expect(document.date == nil)
        #expect(document.publisher == nil)
    }

    @Test func aDateThatCouldBeSwappedGivesItsYearOnly() throws {
        #expect(try read("Updated: 04/03/2023\n\n" + Sample.english).date == PartialDate(year: 2023))
        #expect(
            try read("Mis à jour : 04/03/2023\n\n" + Sample.french).date == PartialDate(year: 2023, month: 3, day: 4))
    }

    @Test(
        arguments: [
            ("Envoys meet in the harbour town\n\nE", "Envoys meet in the harbour town"),
            (
                "Dernière mise à jour à 08h30 le 30/05\n\nPage d'accueil>>Chine\n\nLa paix se négocie à Nairobi\n\nF",
                "La paix se négocie à Nairobi"
            ),
            ("# Envoys meet: *the* harbour town\n\nE", "Envoys meet: *the* harbour town"),
            ("<p>Envoys meet in town</p>\n<p>E</p>", "Envoys meet in town"),
            ("The envoys met in the harbour town.\n\nE", nil), ("E", nil), ("Short\n\nE", nil),
            ("A caption of a picture on Wednesday. Some Name/Some Paper\nE", nil),
            (
                "The envoys who had met in the harbour town in the spring of\nthe year before said on Monday that they would come again\nwhen E",
                nil
            ),
        ] as [(String, String?)])
    func aFirstLineIsATitleWhereItStandsLikeOne(text: String, title: String?) throws {
        #expect(try read(PublicationTests.filled(text)).title == title)
    }

    @Test func whatMetadataSaysWins() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "a.jsonl",
            #"{"date": "2020-01-02", "publisher": "P", "title": "T", "text": "A line like a headline\nPublished: Feb 27, 2024\n\#(Sample.english)\n\nGlobal Times"}"#
        )
        let document = try #require(try folder.read().documents.first)
        #expect(
            document.date == PartialDate(year: 2020, month: 1, day: 2) && document.publisher == "P"
                && document.title == "T")
    }

    @Test(
        arguments: [
            ("2023-04-03T10:00:00Z", "2023-04-03"), ("2023-04", "2023-04"),
            ("Mon, 30 May 2022 08:26:00 GMT", "2022-05-30"),
            ("20220530", "2022-05-30"), ("May 30, 2022", "2022-05-30"), ("30 mai 2022 à 8h26", "2022-05-30"),
            ("soon", nil),
            ("2022-13-45", nil), ("12", nil), ("1653900000", nil),
        ] as [(String, String?)])
    func dateFieldsAreReadAsPeopleWriteThem(field: String, date: String?) throws {
        let folder = try TemporaryFolder()
        try folder.write("a.jsonl", "{\"date\": \"\(field)\", \"text\": \"\(Sample.english)\"}")
        #expect(try folder.read().documents.first?.date?.description == date)
    }

    /// Puts a sample sentence where a test's text has a lone `E` or `F`.
    private static func filled(_ text: String) -> String {
        var words = text
        for (mark, sample) in [("E", Sample.english), ("F", Sample.french)] {
            words = words.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                line.split(separator: " ", omittingEmptySubsequences: false).map { word in
                    word == mark ? sample : word == "<p>\(mark)</p>" ? "<p>\(sample)</p>" : String(word)
                }.joined(separator: " ")
            }.joined(separator: "\n")
        }
        return words
    }
}
