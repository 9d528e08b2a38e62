import LiaisonLanguages
import Testing

/// Chains in marked texts: marks with one id are one entity, marks with two ids are two, `-` is none, and `=id` is an entry
/// of the knowledge.
@Suite struct CoreferenceTests {
    @Test(arguments: MarkedTexts.english) func english(_ case: MarkedTexts.Case) throws { try check(`case`, .english) }
    @Test(arguments: MarkedTexts.french) func french(_ case: MarkedTexts.Case) throws { try check(`case`, .french) }

    @Test(arguments: MarkedTexts.englishOffices + MarkedTexts.englishDescriptions)
    func englishNouns(_ case: MarkedTexts.Case) throws { try check(`case`, .english) }
    @Test(arguments: MarkedTexts.frenchOffices + MarkedTexts.frenchDescriptions)
    func frenchNouns(_ case: MarkedTexts.Case) throws { try check(`case`, .french) }

    private func check(_ marked: MarkedTexts.Case, _ language: Language) throws {
        let (text, marks) = MarkedTexts.unmark(marked.text)
        let found = try Resolving.shared.get().entities(in: text, at: marks.map(\.range), language, date: marked.date)
        #expect(found.count == marks.count)
        var entityOfID: [String: Int] = [:]
        for (mark, result) in zip(marks, found) {
            if mark.id == "-" {
                #expect(result.entity == nil, "\(mark) is \(result.name ?? "?") in: \(text)")
                continue
            }
            let entity = try #require(result.entity, "\(mark) is nobody in: \(text)")
            if mark.id.hasPrefix("=") {
                #expect(result.known == String(mark.id.dropFirst()), "\(mark) in: \(text)")
            } else if let earlier = entityOfID[mark.id] {
                #expect(entity == earlier, "\(mark) is \(result.name ?? "?") in: \(text)")
            } else {
                #expect(
                    !entityOfID.values.contains(entity), "\(mark) is \(result.name ?? "?"), as another id, in: \(text)")
                entityOfID[mark.id] = entity
            }
        }
    }
}

enum MarkedTexts {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let date: String?
        init(_ text: String, date: String? = "2024-03-01") {
            self.text = text
            self.date = date
        }
        var testDescription: String { text }
    }

    struct Mark: CustomStringConvertible {
        let id: String
        let surface: String
        let range: Range<Int>
        var description: String { "\(id):\(surface)" }
    }

    /// The text without its marks, and what they hold.
    static func unmark(_ marked: String) -> (text: String, marks: [Mark]) {
        var text = ""
        var marks: [Mark] = []
        for (number, part) in marked.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
            guard number > 0, let end = part.firstIndex(of: "⟧"), let colon = part.firstIndex(of: ":") else {
                text += part
                continue
            }
            let surface = String(part[part.index(after: colon)..<end])
            let start = text.utf8.count
            text += surface
            marks.append(Mark(id: String(part[..<colon]), surface: surface, range: start..<text.utf8.count))
            text += part[part.index(after: end)...]
        }
        return (text, marks)
    }
}
