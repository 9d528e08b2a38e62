import Foundation
import LiaisonCalendar
import LiaisonDocuments
import LiaisonEvents
import LiaisonKnowledge
import LiaisonLanguages
import Testing

/// What the facts of one document say of its encounters: evidence, reasons, and what is one encounter and what two.
@Suite struct MeetingFactsTests {
    private static let reader: Reader? = {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { root.deleteLastPathComponent() }
        guard let knowledge = try? Knowledge(folder: root.appendingPathComponent("seeds/known").path) else {
            return nil
        }
        return try? Reader(knowledge: knowledge)
    }()

    private func facts(_ text: String, _ language: Language = .english) throws -> Facts {
        let reader = try #require(Self.reader)
        return reader.read(
            Document(
                id: "d", path: "d.txt", language: language, date: PartialDate(year: 2024, month: 5, day: 15),
                sha256: "", text: text))
    }

    private func evidence(_ meeting: Facts.Meeting, in facts: Facts) -> [String] {
        let bytes = Array(facts.document.text.utf8)
        return meeting.evidence.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
    }

    @Test func aRetellingAddsItsSentence() throws {
        let first = "Ivo Marek met Lena Hartmann in Bern on Monday."
        let second = "The meeting between Marek and Hartmann lasted an hour."
        let facts = try facts(first + " It rained.\n\n" + second)
        let meeting = try #require(facts.meetings.first)
        #expect(facts.meetings.count == 1)
        #expect(evidence(meeting, in: facts) == [first, second])
    }

    @Test func aPlanBesideAHeldEncounterStaysAPlan() throws {
        let facts = try facts(
            "Ivo Marek met Lena Hartmann in Bern on Monday. Marek will meet Hartmann in Oslo on 3 June.")
        #expect(facts.meetings.map(\.status) == [.held, .planned])
        #expect(facts.meetings.map { $0.date?.description } == ["2024-05-13", "2024-06-03"])
    }

    @Test func twoTownsAreTwoEncounters() throws {
        let facts = try facts("Ivo Marek met Lena Hartmann in Bern. Later Marek met Hartmann in Oslo.")
        #expect(facts.meetings.count == 2)
    }

    @Test func theStatusNamesItsWord() throws {
        let facts = try facts("Ivo Marek a refusé de rencontrer Lena Hartmann.", .french)
        let meeting = try #require(facts.meetings.first)
        #expect(meeting.status == .cancelled)
        #expect(meeting.reasons.contains { $0.hasPrefix("cancelled: ") && $0.contains("refusé") })
    }

    @Test func aSentenceWithoutPartiesTellsNoEncounter() throws {
        #expect(try facts("Talks were held on Monday. They met the deadline.").meetings.isEmpty)
        #expect(try facts("Des pourparlers ont eu lieu lundi.", .french).meetings.isEmpty)
    }
}
