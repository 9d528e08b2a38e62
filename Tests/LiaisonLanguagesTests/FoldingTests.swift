import LiaisonLanguages
import Testing

@Suite struct FoldingTests {
    /// The folded words of a text, as the vocabulary keeps them.
    private func folded(_ text: String) -> [String] {
        var builder = VocabularyBuilder()
        let words = builder.words(text)
        guard let vocabulary = try? Vocabulary(builder) else { return [] }
        return words.map { vocabulary.text(of: $0) }
    }

    @Test(arguments: [
        ("Élysée", "elysee"), ("ŒUVRE", "oeuvre"), ("Straße", "strasse"), ("Erdoğan", "erdogan"), ("Łódź", "lodz"),
        ("Škoda", "skoda"), ("Nguyễn", "nguyen"), ("ÆGIS", "aegis"), ("Þór", "thor"), ("Bıyık", "biyik"),
        ("Ĳssel", "ijssel"),
    ])
    func latinLettersLoseCaseAndAccents(text: String, expected: String) { #expect(folded(text) == [expected]) }

    @Test func otherScriptsLoseTheirCaseOnly() {
        #expect(folded("МОСКВА Ѓорге") == ["москва", "ѓорге"])
        #expect(folded("ΑΘΗΝΑ") == ["αθηνα"])
        #expect(folded("北京") == ["北京"])
    }

    @Test func combiningAccentsAndInvisibleSignsFallAway() {
        #expect(folded("E\u{301}lyse\u{301}e") == ["elysee"])
        #expect(folded("Vito\u{AD}rino Bache\u{200B}let \u{FEFF}Genève") == ["vitorino", "bachelet", "geneve"])
    }

    @Test(arguments: [
        (0xA0 as UInt32, Folding.Role.space), (0x202F, .space), (0x3000, .space), (0xAD, .ignorable),
        (0x200D, .ignorable),
        (0x2019, .apostrophe), (0x2BC, .apostrophe), (0x2011, .hyphen), (0x2014, .sign), (0x20AC, .sign),
        (0x1F600, .sign),
        (0xC9, .capital), (0xE9, .letter), (0x141, .capital), (0x142, .letter), (0x17D, .capital), (0x416, .capital),
        (0x4E2D, .letter), (0xD7, .sign), (0x178, .capital), (0xFFFD, .sign),
    ])
    func scalarsPlayTheirRoles(scalar: UInt32, role: Folding.Role) { #expect(Folding.role(scalar) == role) }

    @Test func everyLatinCapitalFoldsAsItsSmallLetter() {
        for value in UInt32(0xC0)...0x24F {
            guard let scalar = Unicode.Scalar(value), scalar.properties.isUppercase else { continue }
            let small = scalar.properties.lowercaseMapping.unicodeScalars
            guard small.count == 1, let first = small.first, first.value < 0x250 else { continue }
            #expect(Folding.latin(value) == Folding.latin(first.value), "U+\(String(value, radix: 16))")
        }
    }
}
