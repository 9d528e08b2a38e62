import Foundation
import LiaisonDocuments
import LiaisonEvents
import Testing

@testable import LiaisonStore

struct FactsCodingTests {
    private func decode(_ bytes: [UInt8], _ facts: Facts) throws -> Facts {
        try bytes.withUnsafeBytes {
            try FactsReader.facts($0, document: facts.document, textLength: facts.document.text.utf8.count)
        }
    }

    @Test func roundTrips() throws {
        let facts = Samples.facts("000")
        #expect(try decode(FactsWriter.bytes(for: facts), facts) == facts)
        let empty = Facts(document: facts.document)
        #expect(try decode(FactsWriter.bytes(for: empty), empty) == empty)
    }

    @Test func isJSON() throws {
        let bytes = FactsWriter.bytes(for: Samples.facts("000"))
        let array = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [Any])
        #expect(array.count == 7)
        #expect((array[3] as? [Int])?.count == 15)
    }

    @Test func everyTruncationIsAnError() {
        let facts = Samples.facts("000")
        let bytes = FactsWriter.bytes(for: facts)
        for length in bytes.indices {
            #expect(throws: FactsCursor.Fault.self) { try decode(Array(bytes[..<length]), facts) }
        }
        #expect(throws: FactsCursor.Fault.self) { try decode(bytes + bytes, facts) }
    }

    @Test func noDamageCrashes() {
        let facts = Samples.facts("000")
        let bytes = FactsWriter.bytes(for: facts)
        for place in bytes.indices {
            for byte in Array("\"\\[],-9nu\u{0}".utf8) + [0xFF] {
                var damaged = bytes
                damaged[place] = byte
                _ = try? decode(damaged, facts)
            }
        }
    }

    @Test func placesMustExist() {
        let facts = Samples.facts("000")
        var wrong = facts
        wrong.mentions[0].entity = 2
        #expect(throws: FactsCursor.Fault.self) { try decode(FactsWriter.bytes(for: wrong), facts) }
        wrong = facts
        wrong.mentions[0].span.end = facts.document.text.utf8.count + 1
        #expect(throws: FactsCursor.Fault.self) { try decode(FactsWriter.bytes(for: wrong), facts) }
        wrong = facts
        wrong.statements[0].speaker = -1
        #expect(throws: FactsCursor.Fault.self) { try decode(FactsWriter.bytes(for: wrong), facts) }
    }
}
