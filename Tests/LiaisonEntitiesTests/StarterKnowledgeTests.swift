import Foundation
import LiaisonKnowledge
import LiaisonLanguages
import Testing

/// Offices resolved by the terms of the starter knowledge that the project ships.
@Suite struct StarterKnowledgeTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("seeds/known").path
    private static let shared = Result { try Resolving(knowledge: Knowledge(folder: folder)) }

    /// A sentence, its language, its date, and who the marked office is.
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let language: Language
        let date: String
        let person: String
        let reason: String
        var testDescription: String { "\(date): \(text)" }
    }

    @Test(arguments: [
        Case(
            text: "The ⟦x:Chinese foreign minister⟧ arrived in the capital on Friday.", language: .english,
            date: "2022-06-10", person: "wang-yi", reason: "foreign-minister of China, 2013-03-16 to 2022-12-30"),
        Case(
            text: "The ⟦x:Chinese foreign minister⟧ arrived in the capital on Monday.", language: .english,
            date: "2023-04-03", person: "qin-gang", reason: "foreign-minister of China, 2022-12-30 to 2023-07-25"),
        Case(
            text: "The ⟦x:Chinese foreign minister⟧ arrived in the capital on Tuesday.", language: .english,
            date: "2024-02-27", person: "wang-yi", reason: "foreign-minister of China, 2023-07-25 to today"),
        Case(
            text: "Le ⟦x:chef de la diplomatie chinoise⟧ est arrivé lundi.", language: .french, date: "2023-04-03",
            person: "qin-gang", reason: "foreign-minister of China"),
        Case(
            text: "La ⟦x:Haute-Commissaire aux droits de l'homme⟧ est arrivée lundi.", language: .french,
            date: "2022-05-23", person: "michelle-bachelet", reason: "high-commissioner of"),
        Case(
            text: "La ⟦x:haute-commissaire de l'ONU aux droits de l'homme⟧ est arrivée lundi.", language: .french,
            date: "2022-05-23", person: "michelle-bachelet", reason: "high-commissioner of"),
        Case(
            text: "Le ⟦x:président sud-coréen⟧ a pris la parole.", language: .french, date: "2018-09-29",
            person: "moon-jae-in", reason: "of South Korea"),
        Case(
            text: "The ⟦x:South Korean president⟧ took the floor.", language: .english, date: "2018-09-29",
            person: "moon-jae-in", reason: "of South Korea"),
        Case(
            text: "Le ⟦x:dirigeant nord-coréen⟧ n'a rien dit.", language: .french, date: "2018-09-29",
            person: "kim-jong-un", reason: "of North Korea"),
        Case(
            text: "Le ⟦x:président sud-africain⟧ n'a rien dit.", language: .french, date: "2022-09-29",
            person: "cyril-ramaphosa", reason: "of South Africa"),
    ])
    func anOfficeIsWhoHeldItOnTheDay(_ case: Case) throws {
        let (text, marks) = MarkedTexts.unmark(`case`.text)
        let found = try Self.shared.get().entities(
            in: text, at: marks.map(\.range), `case`.language, date: `case`.date)
        #expect(found.map(\.known) == [`case`.person])
        #expect(found.first?.reason?.contains(`case`.reason) == true, "\(found.first?.reason ?? "none")")
    }

    @Test(arguments: [
        ("Vladimir Poutine est à Moscou. Le ⟦-:dirigeant est-allemand⟧ est absent.", Language.french),
        ("Le président Carles Puigdemont est là. Le ⟦=emmanuel-macron:président français⟧ est absent.", .french),
        ("The Green Party met in ⟦=geneva:Geneva⟧.", .english),
        ("The ⟦=mexico:Mexican⟧ capital is far from ⟦=mexico:Mexico⟧, which lies to the south.", .english),
        ("« Wu » est venu avec ⟦-:Wu⟧.", .french),
    ])
    func homonymsAreToldApart(_ marked: String, _ language: Language) throws {
        let (text, marks) = MarkedTexts.unmark(marked)
        let found = try Self.shared.get().entities(in: text, at: marks.map(\.range), language, date: "2018-03-01")
        for (mark, result) in zip(marks, found) where !mark.surface.hasSuffix("an") {
            let wanted = mark.id == "-" ? nil : String(mark.id.dropFirst())
            #expect(result.known == wanted, "\(mark) is \(result.name ?? "nobody")")
        }
    }
}
