import LiaisonJSON
import Testing

@Suite struct JSONCursorTests {
    private func read<Value>(_ json: String, _ body: (inout JSONCursor) throws -> Value) rethrows -> Value {
        try Array(json.utf8).withUnsafeBytes { bytes in
            var cursor = JSONCursor(bytes)
            return try body(&cursor)
        }
    }

    private func problem(_ json: String, _ body: (inout JSONCursor) throws -> Void) -> String? {
        do { try read(json, body) } catch let fault as JSONCursor.Fault { return "\(fault)" } catch {
            return "\(error)"
        }
        return nil
    }

    @Test func valuesAreReadAndOthersSkipped() throws {
        let json =
            #" { "skip" : [1, {"a": "]}"}, null, -2.5e3], "text": "caf\u00e9", "n": -42, "no": false, "list": ["a", "b"] } "#
        var found: [String] = []
        try read(json) { cursor in
            try cursor.object { name, value in
                switch name {
                case "text": found.append(try value.string())
                case "n": found.append(try value.integer().map(String.init) ?? "null")
                case "no": found.append(try value.boolean() == false ? "false" : "other")
                case "list": try value.array { found.append(try $0.string()) }
                default: try value.skip()
                }
            }
            let isAtEnd = cursor.isAtEnd()
            #expect(isAtEnd)
        }
        #expect(found == ["café", "-42", "false", "a", "b"])
    }

    @Test(arguments: [
        (#"{"a": "cut o"#, "cut off"), (#"{"a": [1, 2}"#, "closes what was not opened"), (#"{"a": nul}"#, "value"),
        (#"{"a" 1}"#, "colon"), (#"{"a": 1 "b": 2}"#, "comma"), (#"["a"]"#, "object"),
        ("{\"a\": " + String(repeating: "[", count: 70) + "}", "nested"), (#"{"a": }"#, "not opened"),
    ])
    func whatIsBrokenIsTold(json: String, problem: String) {
        let told = self.problem(json) { try $0.object { try $1.skip() } }
        #expect(told?.contains(problem) == true)
    }

    @Test func numbersThatDoNotFitAreTold() {
        let told = problem("99999999999999999999") { _ = try $0.integer() }
        #expect(told?.contains("too large") == true)
    }

    @Test func escapesAreResolvedAndBadOnesReplaced() throws {
        let json = #""a\u00e9\ud83d\ude00\n\t\"\\\/ \ud800 \q\u12""#
        let resolved = try read(json) { try $0.string() }
        #expect(resolved == "aé😀\n\t\"\\/ \u{FFFD} \u{FFFD}\u{FFFD}12")
        let raw = try read(json) { ($0.bytes.count, try $0.rawText()) }
        #expect(raw.1 == JSONText(range: 1..<raw.0 - 1, hasEscapes: true))
    }

    @Test func whatIsWrittenIsReadAgain() throws {
        for text in ["", "plain", "é \"quoted\" \\ \u{1} \u{1F} \n\t\r 😀", String(repeating: "\"", count: 99)] {
            var bytes: [UInt8] = []
            JSONEscapes.write(text, to: &bytes)
            let again = try read(String(decoding: bytes, as: UTF8.self)) { try $0.string() }
            #expect(again == text)
        }
    }
}
