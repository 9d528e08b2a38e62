import LiaisonGraph
import Testing

struct DecisionsTests {
    @Test func writesOneObjectALine() {
        var decisions = Decisions()
        decisions.append(.same("qin-gang", "M. \"Qin\"\\\n"))
        decisions.append(.rename("ohchr", to: "Droits de l'homme é"))
        decisions.append(.different("a", "b"))
        decisions.append(.drop("lire-aussi"))
        let lines = [
            #"{"do":"same","a":"qin-gang","b":"M. \"Qin\"\\\u000a"}"#,
            #"{"do":"rename","a":"ohchr","name":"Droits de l'homme é"}"#, #"{"do":"different","a":"a","b":"b"}"#,
            #"{"do":"drop","a":"lire-aussi"}"#,
        ]
        #expect(String(decoding: decisions.bytes, as: UTF8.self) == lines.map { $0 + "\n" }.joined())
        #expect(Decisions(reading: decisions.bytes) == decisions)
        #expect(Decisions(reading: decisions.bytes).all == decisions.all)
    }

    @Test func keepsAndReportsLinesThatCannotBeRead() {
        let text =
            "\n{\"do\":\"drop\",\"a\":\"x\"}\r\nnonsense\n{\"do\":\"merge\",\"a\":\"x\"}\n{\"do\":\"same\",\"a\":\"x\"}"
        var decisions = Decisions(reading: Array(text.utf8) + [0x0A, 0xFF, 0xFE])
        #expect(decisions.all == [.drop("x")])
        #expect(decisions.problems.map(\.line) == [3, 4, 5, 6])
        #expect(decisions.bytes == Array(text.utf8) + [0x0A, 0xFF, 0xFE, 0x0A])
        #expect(decisions.undo() == .drop("x"))
        #expect(decisions.undo() == nil)
        #expect(decisions.problems.map(\.line) == [2, 3, 4, 5])
    }

    @Test func theNewestWins() {
        var decisions = Decisions()
        decisions.append(.same("a", "b"))
        decisions.append(.rename("a", to: "A"))
        decisions.append(.drop("c"))
        decisions.append(.different("b", "a"))
        decisions.append(.rename("a", to: "B"))
        decisions.append(.drop("d"))
        decisions.append(.same("c", "e"))
        #expect(decisions.effective == [.different("b", "a"), .rename("a", to: "B"), .drop("d"), .same("c", "e")])
        #expect(decisions.undo() == .same("c", "e"))
        #expect(decisions.effective.contains(.drop("c")))
    }
}
