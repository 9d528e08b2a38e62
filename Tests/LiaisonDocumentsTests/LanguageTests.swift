import LiaisonDocuments
import LiaisonLanguages
import LiaisonTestSupport
import Testing

@Suite struct LanguageTests {
    private func read(_ text: String, _ fields: String = "") throws -> ReadFiles {
        let folder = try TemporaryFolder()
        try folder.write("a.jsonl", "{\"text\": \"\(text)\"\(fields)}")
        return try folder.read()
    }

    @Test func theTwoLanguagesAreTold() throws {
        #expect(try read(Sample.english).documents.map(\.language) == [.english])
        #expect(try read(Sample.french).documents.map(\.language) == [.french])
        #expect(try read("The talks with Mr Ivanov were held in Geneva.").documents.map(\.language) == [.english])
        #expect(try read("Les entretiens avec M. Ivanov ont eu lieu à Genève.").documents.map(\.language) == [.french])
    }

    @Test(arguments: [
        "El ministro se reunió con el enviado en la capital y dijo que habían acordado un plan para la región y sus pueblos.",
        "Der Minister traf den Gesandten in der Hauptstadt und sagte, dass sie sich auf einen Plan für die Region geeinigt haben.",
        "Il ministro ha incontrato l'inviato nella capitale e ha detto che sono d'accordo su un piano per la regione.",
        "O ministro reuniu-se com o enviado na capital e disse que eles concordaram com um plano para a região e os povos.",
        "التقى الوزير المبعوث في العاصمة وقال إنهما اتفقا على خطة للمنطقة وعلى مواصلة الحوار بين الطرفين",
        "部长在首都会见了特使,并表示他们已就该地区的计划达成一致,双方将继续对话,加强合作。",
        "Министр встретился с посланником в столице и сказал, что они согласовали план для региона и будут продолжать.",
        "De minister sprak de gezant in de hoofdstad en zei dat ze het eens waren over een plan voor de regio.",
        "El ministre es va reunir amb l'enviat a la capital i va dir que havien acordat un pla per a la regió i els pobles.",
        "Ministern träffade sändebudet i huvudstaden och sade att de hade enats om en plan för regionen och att den var bra.",
        "Minister spotkał się z wysłannikiem w stolicy i powiedział, że uzgodnili plan dla regionu i że nie jest to koniec.",
        "Bakan başkentte elçiyle bir araya geldi ve bölge için bir plan üzerinde anlaştıklarını söyledi.",
    ])
    func otherLanguagesAreSkipped(text: String) throws {
        let read = try read(text)
        #expect(read.documents.isEmpty)
        #expect(read.skipped.first?.reason.contains("neither English nor French") == true)
        let again = try self.read(String(repeating: text + " ", count: 40))
        #expect(again.documents.isEmpty)
    }

    @Test func quotationsInTheOtherLanguageDoNotTurnATextOver() throws {
        let french =
            "La ministre a cité le traité : « The parties shall not use force and will settle all of their disputes. » Elle a"
            + " ajouté que le texte, connu sous le nom de « The Lowland Bridge and Road Treaty of the North », reste en vigueur."
        #expect(try read(french).documents.map(\.language) == [.french])
        let english =
            "The minister read from the treaty: « Les parties ne doivent pas user de la force et règlent leurs différends. »"
            + " She added that the text, known as the « Traité du pont et de la route des pays du nord », is still in force."
        #expect(try read(english).documents.map(\.language) == [.english])
    }

    @Test(arguments: [
        ("The bridge is open, says the minister of the north", Language.english),
        ("Le pont est ouvert, selon la ministre du nord", .french),
        ("Marek is to resign for the good of the party", .english),
        ("Marek va quitter la tête du parti pour raison de santé", .french),
    ])
    func oneSentenceIsEnough(text: String, language: Language) throws {
        #expect(try read(text).documents.map(\.language) == [language])
    }

    @Test func whatMetadataSaysWins() throws {
        #expect(
            try read("Qin Gang, Beijing, 3.4.", ", \"language\": \"French\"").documents.map(\.language) == [.french])
        #expect(try read(Sample.french, ", \"language\": \"en\"").documents.map(\.language) == [.english])
        let other = try read(Sample.english, ", \"language\": \"es\"")
        #expect(other.documents.isEmpty && other.skipped.first?.reason.contains("\"es\"") == true)
    }

    @Test func aPageThatNamesTheWrongLanguageIsReadByItsText() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.html", "<html lang='en-US'><body><p>\(Sample.french)</p></body></html>")
        #expect(try folder.read().documents.map(\.language) == [.french])
    }

    @Test func addressesAndMarkupAreNoWords() throws {
        let links = String(repeating: "[x](https://example.org/a/b/c/d/e/f/g-h-i-j-k-l.html) ", count: 20)
        #expect(try read(links + Sample.english).documents.map(\.language) == [.english])
    }
}
