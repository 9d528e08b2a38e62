import LiaisonCalendar
import Testing

@testable import LiaisonGraph

struct DateWindowTests {
    @Test(
        arguments: [
            ("2023-04-03", "2023-04-03", nil, true), ("2023-04-03", "2023-04-04", nil, false),
            ("2023-04", "2023-04-10", nil, true), ("2023-04", "2023-05-01", nil, false),
            ("2023", nil, "2023-01", true), ("2023", nil, "2022", false), ("2023-04-03", nil, "2023-04", true),
            ("2022-05-23/2022-05-28", "2022-05-28", "2022-06", true),
            ("2022-05-23/2022-05-28", "2022-05-29", nil, false),
            ("2023-02/..", "2030", nil, true), ("2023-02/..", nil, "2023-01", false),
            ("--04-04", "2023", nil, true), ("--04-04", "2022-05", "2023-12", true),
            ("--04-04", "2023-05", "2023-12", false), ("--04-04", "2000", "2010", true),
            ("--02-29", "2023", "2023", false),
            ("--04", "2023-04-30", "2023-05-02", true), ("--12-30/--01-02", "2023-01-01", "2023-01-02", false),
            ("--12-30/--01-02", "2023-12-31", "2024-01-01", true),
        ] as [(String, String?, String?, Bool)])
    func admits(_ span: String, _ since: String?, _ until: String?, _ expected: Bool) throws {
        let window = DateWindow(since: since.flatMap { PartialDate($0) }, until: until.flatMap { PartialDate($0) })
        #expect(window.admits(try #require(DateSpan(span))) == expected)
    }
}
