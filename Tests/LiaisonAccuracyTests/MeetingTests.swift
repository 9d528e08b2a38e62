import Foundation
import LiaisonCalendar
import LiaisonDocuments
import LiaisonEvents
import LiaisonLanguages
import Testing

/// Encounters of annotated texts: how many are found with the right parties, how many are invented, and whether kind, status,
/// date and place are right.
@Suite struct MeetingTests {
    @Test(arguments: [
        ("meetings-en", Language.english, 0.94, 0.94, 0.95), ("meetings-fr", .french, 0.94, 0.94, 0.95),
        ("meetings-forms-en", .english, 0.94, 0.84, 0.97), ("meetings-forms-fr", .french, 0.94, 0.75, 0.97),
    ])
    func casesAreRead(
        _ file: String, _ language: Language, _ precisionFloor: Double, _ recallFloor: Double, _ attributeFloor: Double
    ) throws {
        let reader = try #require(StatementTests.reader)
        let published = try #require(PartialDate(year: 2024, month: 5, day: 15))
        let cases = try MeetingCase.read(file)
        #expect(cases.count >= 60)
        var sum = MeetingVerdict()
        for example in cases {
            let facts = reader.read(
                Document(
                    id: "case", path: "case.txt", language: language, date: published, sha256: "", text: example.text))
            sum.add(facts, example)
        }
        let report = "\(file): \(sum.misses.joined(separator: "\n"))"
        #expect(Double(sum.met) >= precisionFloor * Double(sum.found), "\(report)")
        #expect(Double(sum.met) >= recallFloor * Double(sum.wanted), "\(report)")
        #expect(Double(sum.rightAttributes) >= attributeFloor * Double(sum.attributes), "\(report)")
        // A false "met" is the worst error.
        #expect(sum.falselyHeld <= 2, "\(report)")
    }
}

/// What readings of cases got right.
struct MeetingVerdict {
    var found = 0
    var wanted = 0
    var met = 0
    var attributes = 0
    var rightAttributes = 0
    var falselyHeld = 0
    var misses: [String] = []

    /// Counts the reading of one case.
    mutating func add(_ facts: Facts, _ example: MeetingCase) {
        var rest = facts.meetings
        func names(_ entities: [Int]) -> Set<String> { Set(entities.map { facts.entities[$0].name }) }
        found += rest.count
        wanted += example.encounters.count
        for encounter in example.encounters {
            guard let index = rest.firstIndex(where: { names($0.participants) == encounter.parties }) else {
                misses.append("[\(example.phenomenon)] missed: \(encounter.parties.sorted())")
                continue
            }
            let meeting = rest.remove(at: index)
            met += 1
            let isHeld = meeting.status == .held
            if isHeld, !encounter.statuses.contains("held") { falselyHeld += 1 }
            note(encounter.kinds.contains(meeting.kind.rawValue), "kind \(meeting.kind)", example)
            note(encounter.statuses.contains(meeting.status.rawValue), "status \(meeting.status)", example)
            let date = meeting.date.map(\.description) ?? "-"
            note(encounter.dates.contains(date), "date \(date)", example)
            note(names(meeting.places) == encounter.places, "places \(names(meeting.places).sorted())", example)
        }
        for meeting in rest {
            if meeting.status == .held { falselyHeld += 1 }
            misses.append("[\(example.phenomenon)] invented: \(names(meeting.participants).sorted()) \(meeting.status)")
        }
    }

    private mutating func note(_ isRight: Bool, _ what: String, _ example: MeetingCase) {
        attributes += 1
        if isRight { rightAttributes += 1 } else { misses.append("[\(example.phenomenon)] wrong \(what)") }
    }
}
