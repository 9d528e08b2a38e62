import Foundation
import LiaisonCalendar
import LiaisonDocuments
import LiaisonEvents
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonTestSupport
import Testing

/// Whatever the text, reading ends, and everything that it finds points into the text.
@Suite struct ReaderFuzzTests {
    private static let reader = Result { () throws -> Reader in
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { root.deleteLastPathComponent() }
        return try Reader(knowledge: try Knowledge(folder: root.appendingPathComponent("seeds/known").path))
    }

    private static let english = """
        Chinese foreign minister meets UN rights chief in Geneva

        GENEVA, March 3 (Lowland News) – The Chinese foreign minister met the UN High Commissioner for Human Rights on Monday.
        "We had a frank talk," Ivo Marek told reporters. "It went on for two hours, and we will meet again next week."

        According to the ministry's spokeswoman, Mr. Marek and Prime Minister Ada Lind (also of the “Lowland Initiative”)
        discussed the Paris Agreement with the World Health Organization (WHO) from 17 to 19 March. She denied that the talks,
        planned for the day before, had been cancelled: 'no such plan,' she said, adding that both sides "welcomed the pact.

        Read more: the bridge. U.S. President Joe Biden's visit to Paris, France, was postponed; the U.N. condemned it, he said.
        """

    private static let french = """
        La Haute-Commissaire aux droits de l’homme reçue à Pékin

        « Nous avons eu un échange franc », a déclaré lundi Ivo Marek à l'issue d'une rencontre avec le ministre des Affaires
        étrangères de la Chine. Selon la porte-parole, M. Marek et Mme Lind se sont entretenus le 3 avril 2023 à Genève (Suisse).

        « La première vague est là. Il y a deux jours, l'OMS l'a dit.
        Elle sera suivie d’une autre », a-t-elle ajouté, estimant que l’accord de Paris "reste un pas" ; le chef de l'Etat doit
        rencontrer demain ses homologues du G7, mais l'ONU a refusé de recevoir la délégation, a-t-il regretté.

        Lire aussi : le pont. Le président français Emmanuel Macron a annoncé, mercredi, qu'il se rendrait au Mali ; le sommet
        de l'Union africaine a été reporté, d'après l'AFP.
        """

    private func check(_ string: String, _ language: Language, date: String? = "2024-02-28") throws {
        let document = Document(
            id: "fuzz", path: "fuzz.txt", language: language, date: date.flatMap { PartialDate($0) }, sha256: "",
            text: string)
        let facts = try ReaderFuzzTests.reader.get().read(document)
        let bytes = Array(string.utf8)
        func holds(_ span: Facts.Span) -> Bool {
            span.start >= 0 && span.start < span.end && span.end <= bytes.count
                && String(validating: bytes[span.start..<span.end], as: UTF8.self) != nil
        }
        let entities = facts.entities.indices
        for mention in facts.mentions { #expect(holds(mention.span) && entities.contains(mention.entity), "\(string)") }
        for meeting in facts.meetings {
            #expect(!meeting.evidence.isEmpty && meeting.evidence.allSatisfy(holds), "\(string)")
            #expect((meeting.participants + meeting.places).allSatisfy(entities.contains), "\(string)")
            #expect(Set(meeting.participants).count == meeting.participants.count, "\(string)")
        }
        for statement in facts.statements {
            #expect(
                holds(statement.content) && holds(statement.evidence) && entities.contains(statement.speaker),
                "\(string)")
            #expect((statement.addressees + statement.about).allSatisfy(entities.contains), "\(string)")
        }
        for affiliation in facts.affiliations {
            #expect(holds(affiliation.evidence), "\(string)")
            #expect(entities.contains(affiliation.person) && entities.contains(affiliation.organization), "\(string)")
        }
    }

    @Test func theWholeTextsAreRead() throws {
        try check(ReaderFuzzTests.english, .english)
        try check(ReaderFuzzTests.french, .french)
        try check(ReaderFuzzTests.french, .english)
        try check(ReaderFuzzTests.english, .french, date: nil)
    }

    @Test func slicesAreRead() throws {
        var dice = Dice(2_024)
        for round in 0..<600 {
            let source = round % 2 == 0 ? ReaderFuzzTests.english : ReaderFuzzTests.french
            let scalars = Array(source.unicodeScalars)
            let start = Int.random(in: 0..<scalars.count, using: &dice)
            let end = Int.random(in: start...scalars.count, using: &dice)
            var slice = String.UnicodeScalarView()
            slice.append(contentsOf: scalars[start..<end])
            try check(String(slice), round % 3 == 0 ? .english : .french)
        }
    }

    @Test func shuffledWordsAreRead() throws {
        var dice = Dice(77)
        for round in 0..<500 {
            let words = (ReaderFuzzTests.english + " " + ReaderFuzzTests.french).split(separator: " ")
            let count = Int.random(in: 1..<90, using: &dice)
            let chosen = (0..<count).map { _ in words.randomElement(using: &dice) ?? "" }
            try check(chosen.joined(separator: round % 5 == 0 ? "\n" : " "), round % 2 == 0 ? .english : .french)
        }
    }

    @Test func oddUnicodeIsRead() throws {
        var dice = Dice(5)
        let odd = [
            "\u{301}", "\u{AD}", "\u{FEFF}", "\u{200D}", "\u{202E}", "\u{0}", "😀", "👩‍👩‍👧", "中国", "ﬁ", "İ", "ß", "ǅ",
            "\u{85}",
            "\r", "\t", "\u{2028}", "\"", "«", "»", "“", "’", "'", "...", "…", "—", "(", ")", "\\\n", "\u{10FFFF}",
            "\u{FFFD}",
            "1er", "99999999999999999999", "0", "2023-13-45", "31/02/2023", "www.", "https://", ".com", "U.", "M.",
        ]
        let words = (ReaderFuzzTests.english + " " + ReaderFuzzTests.french).split(separator: " ").map(String.init)
        for round in 0..<600 {
            var string = ""
            for _ in 0..<Int.random(in: 1..<50, using: &dice) {
                string +=
                    Bool.random(using: &dice)
                    ? odd.randomElement(using: &dice) ?? "" : words.randomElement(using: &dice) ?? ""
                if Bool.random(using: &dice) { string += " " }
            }
            try check(string, round % 2 == 0 ? .english : .french)
        }
    }

    @Test(arguments: [
        "", " ", "\n", "\"", "«", ".", "said", "a dit", "Marek", "met", "\u{301}", "(", "’s", "M.", "on Monday", "l'",
        "d'«",
    ])
    func theSmallestTextsAreRead(string: String) throws {
        for language in Language.allCases { try check(string, language) }
    }

    @Test(arguments: [
        "\"", "« ", "said ", "“a", "(", "Marek ", "Marek, ", "a dit que ", "met with ", "and ", "3 May ", "l'", ".",
        "\n", "é",
        "President of the ", "'a ", "said Marek, ", "\\ ", "www.", "x.com",
    ])
    func veryLongLinesAreReadInTimeThatGrowsWithThem(unit: String) throws {
        func seconds(_ count: Int) throws -> Double {
            let string = String(repeating: unit, count: count)
            let start = ContinuousClock.now
            try check(string, .english)
            try check(string, .french)
            let time = ContinuousClock.now - start
            return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        }
        _ = try seconds(10)
        let short = try seconds(250)
        let long = try seconds(2_000)
        // Eight times the text; sixty-four times the time would be quadratic.
        #expect(long < max(short * 30, 0.5), "\(short) s, then \(long) s")
    }
}
