import LiaisonCalendar
import LiaisonEvents
import LiaisonKnowledge
import LiaisonLanguages
import Testing

@Suite struct WhoTests {
    @Test(arguments: [
        ("foreign minister of Borduria", "2020-05-04", ["bo-second"]),
        ("the Bordurian foreign minister", "2020-05-04", ["bo-second"]),
        ("Borduria's foreign minister", "2020-05-04", ["bo-second"]),
        ("Who was the foreign minister of Borduria?", "2018", ["ana-first"]),
        ("le ministre bordure des Affaires étrangères", "2020-05-04", ["bo-second"]),
        ("la ministre des Affaires étrangères de Bordurie", "2022-01-01", ["di-fourth"]),
        ("the river chief", "2018-02-03", ["fay-two"]), ("le patron de la Commission du fleuve", "2012", ["eve-one"]),
        ("the head of the RCX", "2012", ["eve-one"]), ("la patronne de la CFX", "2018", ["fay-two"]),
        ("the then foreign minister of Borduria", "2016-01-01", ["ana-first"]),
        ("the former foreign minister of Borduria", "2020-05-04", ["ana-first"]),
        ("l'ancienne ministre des Affaires étrangères de Bordurie", "2020-05-04", ["ana-first"]),
        ("acting foreign minister of Borduria", "2021-05-01", ["cy-third"]),
        ("le ministre des Affaires étrangères par intérim de la Bordurie", "2021-05-01", ["cy-third"]),
        ("acting foreign minister of Borduria", "2022", []),
        ("the next foreign minister of Borduria", "2021-05-01", ["di-fourth"]),
        ("deputy foreign minister of Borduria", "2020-05-04", ["cy-third"]),
        ("vice-ministre bordure des Affaires étrangères", "2020-05-04", ["cy-third"]),
        ("the former foreign minister of Borduria", "2023-05-04", ["ana-first", "bo-second", "cy-third"]),
        ("director general of the River Commission", "2016-05", ["eve-one", "fay-two"]),
        ("foreign minister of Borduria", "2001", []), ("the wife of the president of Borduria", "2022", []),
        ("the foreign minister", "2020", []), ("defence minister of Borduria", "2020", []),
        ("president-elect of Borduria", "2021-03-01", ["bo-second"]),
        ("president-elect of Borduria", "2019-03-01", []),
        ("Szohod's foreign minister", "2020-05-04", ["bo-second"]),
        ("the Citadel's foreign minister", "2020-05-04", ["bo-second"]),
        ("the leader of the Citadel", "2022", ["bo-second"]),
        ("the Citadel spokeswoman", "2020-05-04", ["gil-speaker"]),
        ("spokeswoman of the RCX director-general", "2020-05-04", ["hal-voice"]),
        ("le directeur général sortant de la CFX", "2012", ["eve-one"]),
        ("the Bordurian FM", "2020-05-04", ["bo-second"]), ("the Bordurian fm", "2020-05-04", []),
        ("RCX DG", "2012", ["eve-one"]), ("la DG de la CFX", "2018", ["fay-two"]),
        ("the Bordurian ambassador to the RCX", "2020", ["ira-envoy"]),
        ("l'ambassadeur de Bordurie auprès de la CFX", "2020", ["ira-envoy"]),
        ("the governor of the Bank of Borduria", "2020", ["jo-banker"]),
        ("la gouverneure de la Banque de Bordurie", "2020", ["jo-banker"]),
        ("l'ancienne ministre bordure des Affaires étrangères", "2023-05-04", ["ana-first"]),
    ])
    func isAnsweredWithAllWhoFit(phrase: String, date: String, people: [String]) throws {
        let answer = try Invented.reader.get().who(phrase, on: PartialDate(date))
        #expect(answer?.holders.map(\.person.id) ?? [] == people)
    }

    @Test func mayNameTheHolder() throws {
        let answer = try #require(try Invented.reader.get().who("President Bo Secondov", on: PartialDate("2022")))
        #expect(answer.holders.map(\.term.of) == ["borduria"])
    }

    @Test func withoutADateIsAnsweredWithAllTerms() throws {
        let answer = try #require(try Invented.reader.get().who("foreign minister of Borduria", on: nil))
        #expect(answer.holders.map(\.person.id) == ["ana-first", "bo-second", "cy-third", "di-fourth"])
        #expect(
            answer.holders.map { $0.term.from?.description } == [
                "2015-01-10", "2019-06-01", "2021-04-01", "2021-08-02",
            ])
    }

    @Test func mayNameTheDateItself() throws {
        let answer = try #require(try Invented.reader.get().who("foreign minister of Borduria in May 2018", on: nil))
        #expect(answer.holders.map(\.person.id) == ["ana-first"])
    }

    @Test func thatNamesNoOfficeHasNoAnswer() throws {
        #expect(try Invented.reader.get().who("green bananas", on: nil) == nil)
        #expect(try Invented.reader.get().who("", on: nil) == nil)
    }
}
