import LiaisonCalendar
import LiaisonKnowledge
import Testing

@Suite struct HolderTests {
    let knowledge: Knowledge

    init() throws { knowledge = try Invented.knowledge() }

    private func holder(_ office: String, _ date: String?, at body: String = "borduria") -> [String] {
        switch knowledge.holder(of: office, at: body, on: date.flatMap { PartialDate($0) }) {
        case .one(let id, _): [id]
        case .several(let ids): ids
        case .none: []
        }
    }

    @Test func followsTheTermsBothEndsIncluded() {
        #expect(holder("foreign-minister", "2015-01-09").isEmpty)
        #expect(holder("foreign-minister", "2015-01-10") == ["ana-first"])
        #expect(holder("foreign-minister", "2019-05-31") == ["ana-first"])
        #expect(holder("foreign-minister", "2021-03-31") == ["bo-second"])
        #expect(holder("foreign-minister", "2030") == ["di-fourth"])
    }

    @Test func givesTheNewHolderOnTheDayOfTheChangeAndBothForItsMonth() {
        #expect(holder("foreign-minister", "2019-06-01") == ["bo-second"])
        #expect(holder("foreign-minister", "2019-06") == ["ana-first", "bo-second"])
    }

    @Test func takesAnActingHolderOnlyWhereNobodyElseFits() {
        #expect(holder("foreign-minister", "2021-05-01") == ["cy-third"])
        #expect(holder("foreign-minister", "2021-08") == ["di-fourth"])
    }

    @Test func readsANounForTheOfficesThatItMayMean() {
        #expect(holder("head", "2014", at: "river-commission") == ["eve-one"])
        #expect(holder("leader", "2022") == ["bo-second"])
        #expect(holder("head-of-state", "2022") == ["bo-second"])
    }

    @Test func isNobodyAfterTheLastTerm() {
        #expect(holder("director-general", "2022-03-01", at: "river-commission").isEmpty)
        #expect(holder("foreign-minister", "2022", at: "river-commission").isEmpty)
    }

    @Test func ofACapitalOrASeatIsThatOfTheCountry() {
        #expect(holder("foreign-minister", "2020", at: "szohod") == ["bo-second"])
        #expect(holder("foreign-minister", "2020", at: "citadel") == ["bo-second"])
        #expect(holder("spokesperson", "2020", at: "citadel") == ["gil-speaker"])
        #expect(holder("spokesperson", "2020").isEmpty)
    }

    @Test func withoutADateIsWhoHoldsItStill() { #expect(holder("foreign-minister", nil) == ["di-fourth"]) }

    @Test func tellsFormerActingAndNextHoldersApart() throws {
        func people(_ holding: Holding, _ date: String) -> [String] {
            knowledge.terms(of: "foreign-minister", at: "borduria", holding, on: PartialDate(date)).map {
                knowledge.entries[$0.person].id
            }
        }
        #expect(people(.current, "2020") == ["bo-second"])
        #expect(people(.former, "2020") == ["ana-first"])
        #expect(people(.former, "2022") == ["ana-first", "bo-second", "cy-third"])
        #expect(people(.acting, "2021-05-01") == ["cy-third"])
        #expect(people(.acting, "2020").isEmpty)
        #expect(people(.next, "2021-05-01") == ["di-fourth"])
        #expect(people(.next, "2022").isEmpty)
    }

    @Test func completesADayWithoutAYearWhereTheTermHasOneSuchYear() throws {
        let term = Term(office: "x", from: PartialDate("2022-12-30"), until: PartialDate("2023-07-25"))
        #expect(Knowledge.covers(term, dayWithoutYear: try #require(PartialDate("--04-03"))) == [2023])
        #expect(Knowledge.covers(term, dayWithoutYear: try #require(PartialDate("--10-03"))) == nil)
    }
}
