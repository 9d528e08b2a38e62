import LiaisonLanguages
import Testing

/// A bare surname calls somebody known only where more than the country does.
@Suite struct SurnameTests {
    /// The entry that each marked name is, or `nobody known`.
    private func known(_ marked: String, _ language: Language) throws -> [String] {
        let (text, marks) = MarkedTexts.unmark(marked)
        return try Resolving.shared.get().entities(in: text, at: marks.map(\.range), language, date: "2024-03-01")
            .map { $0.known ?? "nobody known" }
    }

    @Test(arguments: [
        "Many people in Vardania watched the match. ⟦x:Halvern⟧ said that the figures were new.",
        "A study by ⟦x:Halvern⟧ looked at families in Vardania.",
        "The firms ⟦x:Halvern⟧ and Kelto left Vardania last year.",
    ]) func aCountryAloneCallsNobody(_ text: String) throws {
        #expect(try known(text, .english) == ["nobody known"])
    }

    @Test(arguments: [
        "In Vardania, ⟦x:Mr. Halvern⟧ said that the figures were new.",
        "Vardania is silent. Its defence minister spoke on Friday. ⟦x:Halvern⟧ said that the army was ready.",
        "Vardanian Defence Minister ⟦x:Halvern⟧ said that the army was ready.",
    ]) func anHonorificOrTheOfficeCallsItsHolder(_ text: String) throws {
        #expect(try known(text, .english) == ["odo-halvern"])
    }

    @Test func leadersGoByTheirSurnames() throws {
        #expect(try known("In Vardania, ⟦x:Markov⟧ said that the talks went on.", .english) == ["ilse-markov"])
    }
}
