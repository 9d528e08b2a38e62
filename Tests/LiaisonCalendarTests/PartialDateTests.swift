import Foundation
import LiaisonCalendar
import Testing

@Suite struct PartialDateTests {
    @Test(arguments: [
        "2023-04-03", "2023-04", "2023", "--04-03", "--04", "0001-01-01", "9999-12-31", "2024-02-29", "--02-29",
    ])
    func theTextFormIsReadBackAsItIsWritten(text: String) throws {
        #expect(try #require(PartialDate(text)).description == text)
    }

    @Test(arguments: [
        ("2023-04-03T08:26:00+02:00", "2023-04-03"), ("2023-04-03 08:26", "2023-04-03"), ("2023-04T00", "2023-04"),
    ])
    func theTimeIsDropped(text: String, date: String) throws {
        #expect(try #require(PartialDate(text)).description == date)
    }

    @Test(arguments: [
        "", "-", "--", "2023-", "2023-13", "2023-00", "2023-02-29", "1900-02-29", "2023-04-31", "2023-4-3", "23-04-03",
        "02023-04", "0000", "2023-04-03-01", "2023--03", "--13", "--04-31", "--04-", "2023-04-00", "2023/04/03",
        "avril",
        "２０２３", "20-23", "+123", "-123", "2023-+4", "2023-04--3", "---04", " 2023",
    ])
    func whatNoCalendarHasIsNoDate(text: String) { #expect(PartialDate(text) == nil) }

    @Test func aDayNeedsItsMonthAndAMonthOrYearIsNeeded() {
        #expect(PartialDate(year: 2023, day: 3) == nil)
        #expect(PartialDate(year: nil) == nil)
        #expect(PartialDate(year: nil, month: 2, day: 29)?.description == "--02-29")
        #expect(PartialDate(year: 2000, month: 2, day: 29) != nil)
        #expect(PartialDate(year: 10_000) == nil)
    }

    @Test func onlyAFullDateIsADay() throws {
        #expect(try #require(PartialDate("2023-04-03")).isDay)
        for text in ["2023-04", "2023", "--04-03", "--04"] {
            let date = try #require(PartialDate(text))
            #expect(!date.isDay && date.dayNumber == nil && date.weekday == nil && date.adding(days: 1) == nil)
        }
    }

    @Test func monthsHaveTheirLengths() {
        #expect(
            (1...12).map { PartialDate.daysIn(month: $0, year: 2023) }
                == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
        #expect([1900, 2000, 2023, 2024].map { PartialDate.daysIn(month: 2, year: $0) } == [28, 29, 28, 29])
    }

    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("0001-01-01", -719_162),
        ("9999-12-31", 2_932_896),
    ])
    func daysAreCountedFrom1970(text: String, number: Int) throws {
        #expect(try #require(PartialDate(text)).dayNumber == number)
        #expect(PartialDate(dayNumber: number)?.description == text)
    }

    @Test func everyDayOfFourCenturiesFollowsTheOneBefore() throws {
        var day = try #require(PartialDate("1899-12-31"))
        var weekday = 7
        for number in -25_567...120_530 {
            let next = try #require(day.adding(days: 1))
            weekday = weekday % 7 + 1
            #expect(next.dayNumber == number && next > day && next.weekday == weekday)
            #expect(next.day == 1 || next.day == (day.day ?? 0) + 1)
            day = next
        }
        #expect(day.description == "2300-01-01")
    }

    @Test func noDayLiesOutsideTheYears1To9999() throws {
        #expect(PartialDate(dayNumber: -719_163) == nil)
        #expect(PartialDate(dayNumber: -719_600) == nil)
        #expect(PartialDate(dayNumber: 2_932_897) == nil)
        #expect(try #require(PartialDate("9999-12-31")).adding(days: 1) == nil)
        #expect(PartialDate(dayNumber: .max) == nil && PartialDate(dayNumber: .min) == nil)
        #expect(try #require(PartialDate("2023-04-03")).adding(days: .max) == nil)
    }

    @Test(arguments: [("2024-02-27", 2), ("2022-05-30", 1), ("2023-04-02", 7), ("1945-06-26", 2)])
    func weekdaysCountFromMonday(text: String, weekday: Int) throws {
        #expect(try #require(PartialDate(text)).weekday == weekday)
    }

    @Test(arguments: [
        ("2024", "2024-01-01", "2024-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-02", "2023-02-01", "2023-02-28"), ("2023-04-03", "2023-04-03", "2023-04-03"),
    ])
    func aPartialDateMeansItsFirstToItsLastDay(text: String, first: String, last: String) throws {
        let date = try #require(PartialDate(text))
        #expect(date.firstDay?.description == first && date.lastDay?.description == last)
    }

    @Test func aDateWithoutItsYearHasNoFirstDay() throws {
        let date = try #require(PartialDate("--04-03"))
        #expect(date.firstDay == nil && date.lastDay == nil)
    }

    @Test func unknownPartsStandFirst() {
        let sorted = ["--04-03", "2022", "2022-05", "2022-05-30", "2023-01-01", "2023-04"]
        #expect(sorted.reversed().compactMap { PartialDate($0) }.sorted().map(\.description) == sorted)
    }

    @Test func jsonHoldsTheTextForm() throws {
        let date = try #require(PartialDate("2023-04"))
        let data = try JSONEncoder().encode([date])
        #expect(String(decoding: data, as: UTF8.self) == #"["2023-04"]"#)
        #expect(try JSONDecoder().decode([PartialDate].self, from: data) == [date])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([PartialDate].self, from: Data(#"["April"]"#.utf8))
        }
    }
}
