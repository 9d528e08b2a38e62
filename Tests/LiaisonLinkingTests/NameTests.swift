import LiaisonLanguages
import LiaisonLinking
import Testing

@Suite struct NameTests {
    @Test(arguments: [
        ("Mme Ursula VON DER LEYEN", "ursula von der Leyen", EntityKind.person),
        ("António Guterres", "Antonio Guterres", .person),
        ("Jean-Pierre Raffarin", "Jean Pierre Raffarin", .person),
        ("L’Organisation mondiale de la Santé", "Organisation mondiale de la sante", .organization),
        ("Joseph Biden Jr.", "Joseph Biden", .person),
    ])
    func namesThatDifferOnlyInWritingAreOne(a: String, b: String, kind: EntityKind) {
        #expect(FoldedName(a, kind: kind) == FoldedName(b, kind: kind))
    }

    @Test func peopleKeepTheirArticles() {
        #expect(FoldedName("Le Pen", kind: .person).words == ["le", "pen"])
        #expect(FoldedName("The Hague", kind: .place).words == ["hague"])
    }

    @Test func slugsAreASCIIAndStable() {
        #expect(FoldedName("Côte d'Ivoire", kind: .place).slug == "cote-d-ivoire")
        let cyrillic = FoldedName("Иван Петров", kind: .person).slug
        #expect(cyrillic == FoldedName("ИВАН ПЕТРОВ", kind: .person).slug)
        #expect(cyrillic.utf8.allSatisfy { $0 < 0x80 })
        #expect(cyrillic == "n-" + StableHash.text("иван петров"))
        #expect(StableHash.text("liaison") == "09xvnmxi4ik70")
    }

    @Test func emptyNamesHaveASlug() { #expect(!FoldedName("—", kind: .place).slug.isEmpty) }
}
