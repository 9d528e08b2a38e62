import Foundation
import LiaisonCalendar
import Testing

@Suite struct DateSpanTests {
    @Test(arguments: [
        "2023-04-03", "2022-05-23/2022-05-28", "2023-02/..", "2023", "--05-23/--05-28", "2022-12/2023-01",
    ])
    func theTextFormIsReadBackAsItIsWritten(text: String) throws {
        #expect(try #require(DateSpan(text)).description == text)
    }

    @Test(arguments: [
        "", "/", "2023/", "/2023", "../2023", "2023/../2024", "2023-04-03/x", "2023//2024", "..", "2023/2024/..",
    ])
    func whatIsNoSpanIsRefused(text: String) { #expect(DateSpan(text) == nil) }

    @Test func anIntervalOfOneDateIsThatDate() throws {
        let day = try #require(PartialDate("2023-04-03"))
        let span = DateSpan(from: day, until: day)
        #expect(span == DateSpan(day) && span.until == nil && !span.isOpen && span.description == "2023-04-03")
        #expect(DateSpan("2023-04-03/2023-04-03") == span)
    }

    @Test func anOpenSpanIsNoSingleDate() throws {
        let month = try #require(PartialDate("2023-02"))
        let open = DateSpan(from: month, until: nil)
        #expect(open.isOpen && open != DateSpan(month) && open.lastDay == nil)
    }

    @Test(arguments: [
        ("2023-04-03", "2023-04-03"), ("2023-02", "2023-02-28"), ("2022-05-23/2022-06", "2022-06-30"),
        ("2024", "2024-12-31"),
    ])
    func theLastDayIsThatOfTheEnd(text: String, last: String) throws {
        #expect(try #require(DateSpan(text)).lastDay?.description == last)
    }

    @Test func withoutAYearThereIsNoLastDay() throws { #expect(try #require(DateSpan("--04-03")).lastDay == nil) }

    @Test func spansAreOrderedByBeginningThenByEnd() {
        let sorted = [
            "--04-03", "2022-05", "2022-05-23", "2022-05-23/..", "2022-05-23/2022-05-28", "2022-05-23/2022-06", "2023",
        ]
        #expect(sorted.reversed().compactMap { DateSpan($0) }.sorted().map(\.description) == sorted)
    }

    @Test func jsonHoldsTheTextForm() throws {
        let span = try #require(DateSpan("2022-05-23/2022-05-28"))
        let data = try JSONEncoder().encode([span])
        #expect(try JSONDecoder().decode([DateSpan].self, from: data) == [span])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([DateSpan].self, from: Data(#"["2022-05-23/soon"]"#.utf8))
        }
    }
}
