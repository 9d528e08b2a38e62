import LiaisonLanguages
import LiaisonText
import Testing

/// Sentences stand between `⟦` and `⟧`.
@Suite struct SentenceTests {
    @Test(arguments: [
        "⟦Mr. Marek met Gen. Lind at 5 p.m. on Monday.⟧ ⟦They talked.⟧",
        "⟦The U.N. met in the U.S. capital.⟧ ⟦It voted.⟧",
        "⟦He praised U.S. President Marek.⟧ ⟦They talked.⟧",
        "⟦They met in the U.S.⟧ ⟦The senate voted.⟧",
        "⟦\"We agree. We always did,\" he said.⟧ ⟦Then he left.⟧",
        "⟦\"Who pays?\" asked Marek.⟧ ⟦\"Nobody.\"⟧ ⟦He left.⟧",
        "⟦He said \"we agree.\"⟧ ⟦The rest is open.⟧",
        "⟦Polls by Example.org say so.⟧ ⟦Others at lowland.info do not.⟧",
        "⟦Growth was 1.5 percent.⟧ ⟦It fell.⟧",
        "⟦It ended there.⟧⟦The talks go on.⟧",
        "⟦(He did not say why.)⟧ ⟦The talks go on.⟧",
        "⟦Really?!⟧ ⟦Yes… he said so.⟧",
    ])
    func englishTextsAreCut(marked: String) throws { #expect(try ReadText.sentences(marked, .english) == marked) }

    @Test(arguments: [
        "⟦M. Marek a vu Mme Lind.⟧ ⟦Ils ont parlé.⟧",
        "⟦« Nous sommes d'accord. Toujours »⟧⟦, a-t-il dit.⟧ ⟦Il est parti.⟧".replacing("⟧⟦", with: ""),
        "⟦« Qui paie ? » a demandé Marek.⟧ ⟦Personne.⟧",
        "⟦Il a dit : « C'est fini. »⟧ ⟦Puis il est parti.⟧",
        "⟦L'art. 5 le prévoit.⟧ ⟦Rien d'autre.⟧",
    ])
    func frenchTextsAreCut(marked: String) throws { #expect(try ReadText.sentences(marked, .french) == marked) }

    @Test func linesAreParagraphsUnlessTheTextIsWrapped() throws {
        #expect(try ReadText.text("One line here\nTwo lines here.\nThree.", .english).paragraphs.count == 3)
        let wrapped = """
            The minister of the
            lowlands met his
            colleague in the
            capital of the north.

            They agreed on a
            bridge.
            """
        #expect(try ReadText.text(wrapped, .english).paragraphs.count == 2)
        #expect(try ReadText.text("The minister met Ivo\nmarek in the capital.", .english).paragraphs.count == 1)
        #expect(try ReadText.text("Un premier paragraphe.\\\n\\\nUn second.", .french).paragraphs.count == 2)
    }

    @Test func everyTokenStandsInOneSentenceOfItsParagraph() throws {
        let text = try ReadText.text("A b. C d! \"E f. G,\" he said.\n\nH i\nJ k. (L.) M", .english)
        #expect(text.sentences.flatMap { Array($0.tokens) } == Array(text.tokens.indices))
        #expect(text.paragraphs.flatMap { Array($0) } == Array(text.tokens.indices))
        for sentence in text.sentences {
            let paragraph = text.paragraphs[sentence.paragraph]
            #expect(
                paragraph.contains(sentence.tokens.lowerBound) && paragraph.contains(sentence.tokens.upperBound - 1))
        }
    }

    @Test func headlinesStandAtTheTopWithoutAStop() throws {
        let text = try ReadText.text("Marek meets Lind in Oslo\nThe two talked for an hour.\nThey agreed", .english)
        #expect(text.sentences.map(\.isHeadline) == [true, false, true])
    }

    @Test func emptyAndBlankTextsHaveNothing() throws {
        for string in ["", " \n\n\t", "\u{FEFF}\u{200B}"] {
            let text = try ReadText.text(string, .english)
            #expect(text.tokens.isEmpty && text.sentences.isEmpty && text.quotations.isEmpty && text.dates.isEmpty)
        }
    }

    @Test func wordsGluedToAKnownNameAreCut() throws {
        let text = try ReadText.text("a rencontré Marekalors et Mareks", .french)
        let words = text.tokens.indices.map { text.string($0..<$0 + 1) }
        #expect(words == ["a", "rencontré", "Marek", "alors", "et", "Mareks"])
    }

    @Test func phrasesAreFoundWhereTheyBegin() throws {
        let text = try ReadText.text("the foreign minister met", .english)
        let offices = text.phrases.filter { if case .office = $0.sense { true } else { false } }.map {
            text.string($0.tokens)
        }
        #expect(offices.contains("foreign minister") && offices.first?.count ?? 0 >= "foreign minister".count)
        #expect(text.firstPhrase.count == text.tokens.count + 1)
        #expect(
            text.phrases.allSatisfy {
                text.firstPhrase[$0.tokens.lowerBound] < text.firstPhrase[$0.tokens.lowerBound + 1]
            })
    }
}
