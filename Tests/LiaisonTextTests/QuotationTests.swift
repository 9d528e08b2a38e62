import LiaisonLanguages
import LiaisonTestSupport
import LiaisonText
import Testing

/// Quotations stand between `⟦` and `⟧`.
@Suite struct QuotationTests {
    @Test(arguments: [
        "⟦\"We agree,\"⟧ she said. ⟦\"But not today.\"⟧",
        "He called it a ⟦\"grave\"⟧ and ⟦“needless”⟧ step.",
        "⟦“They told me “no” twice,”⟧ Marek said.",
        "⟦\"The plan rests on the \"first step\" and on the \"last word,\"\"⟧ Marek said.",
        "The bridge is ⟦\"(mostly) safe\"⟧; it opens on Monday.",
        "It was a ⟦\"hard-won\"⟧-looking peace (⟦\"a truce\"⟧).",
        "⟦”We agree,”⟧ she said.",
        "She said:⟦\"We agree.\"⟧",
        "A 12\" pipe burst, and nobody spoke.",
    ])
    func englishMarksArePaired(marked: String) throws { #expect(try ReadText.quotations(marked, .english) == marked) }

    @Test(arguments: [
        "⟦« Nous sommes d'accord »⟧, a-t-elle dit.",
        "Il a parlé d’⟦« une étape »⟧ et d'⟦\"un pas\"⟧.",
        "⟦« Le mot “paix” n'est pas dans le texte »⟧, a noté Marek.",
        "⟦« Le mot \"paix\" n'est pas dans le texte »⟧, a noté Marek.",
        "⟦\" Nous sommes d'accord \"⟧, a-t-il dit, ⟦\" mais pas demain \"⟧.",
        "⟦“Le « oui » l'emporte”⟧, a noté Marek.",
    ])
    func frenchMarksArePaired(marked: String) throws { #expect(try ReadText.quotations(marked, .french) == marked) }

    @Test func aLostClosingMarkCostsItsOwnQuotationOnly() throws {
        for marked in [
            "⟦\"We want a bridge,⟧ the mayor said. ⟦\"They want a wall,\"⟧ she added. ⟦\"That is all.\"⟧",
            "⟦“We want a bridge,⟧ said the mayor. ⟦“They want a wall,”⟧ she added.",
            "He called it ⟦\"dead, and the promises are in tatters, but the voters know it.⟧ Then he left. ⟦\"That is all.\"⟧",
            "⟦“This is no way to live. We are tired! ⟧⟦“We want a bridge.”⟧".replacing("! ⟧", with: "!⟧ "),
            "The mayor was ⟦\"ready to talk.⟧ Nobody came. ⟦\"They want a wall,\"⟧ she added.",
        ] {
            #expect(try ReadText.quotations(marked, .english) == marked)
        }
        for marked in [
            "⟦« Nous voulons un pont,⟧ a déclaré la maire. ⟦« Ils veulent un mur »⟧, a-t-elle ajouté.",
            "⟦\"Nous voulons un pont,⟧ a déclaré la maire. ⟦\"Ils veulent un mur\"⟧, a-t-elle ajouté.",
        ] {
            #expect(try ReadText.quotations(marked, .french) == marked)
        }
    }

    @Test func marksStartAfreshWithAParagraph() throws {
        let marked = """
            The mayor was ⟦"ready to talk.⟧

            ⟦"They want a wall,"⟧ she added. A ⟦"truce"⟧ was near.
            """
        #expect(try ReadText.quotations(marked, .english) == marked)
    }

    @Test func aQuotationGoesOnThroughParagraphs() throws {
        let closedOnly = """
            ⟦"The first wave is here. One number tells the story.⟧

            ⟦Of the many people ill, half do not know it. They come too late,"⟧ she added.
            """
        #expect(try ReadText.quotations(closedOnly, .english) == closedOnly)
        let between = """
            ⟦« La première vague est là.⟧

            ⟦La deuxième vient. Elle sera pire.⟧

            ⟦Nous sommes prêts »⟧, a-t-elle ajouté.
            """
        #expect(try ReadText.quotations(between, .french) == between)
        let repeated = """
            ⟦“The first wave is here.⟧

            ⟦“The second is coming. We are ready,”⟧ she added.
            """
        #expect(try ReadText.quotations(repeated, .english) == repeated)
        let guillemets = """
            ⟦« La première vague est là.⟧

            ⟦» La deuxième vient »⟧, a-t-elle dit.
            """
        #expect(try ReadText.quotations(guillemets, .french) == guillemets)
    }

    @Test func aLostOpeningMarkBeginsWithItsSentence() throws {
        for marked in [
            "La maire a tranché. ⟦Sans pont, nous ne viendrons pas. »⟧",
            "La maire a ajouté : ⟦Sans pont, nous ne viendrons pas. »⟧",
            "⟦Les voisins n'ont pas voulu parler de \"la fin du pont\" »⟧.",
        ] {
            #expect(try ReadText.quotations(marked, .french) == marked)
        }
        let english = "The mayor stood up. ⟦Without a bridge we will not come,”⟧ she said."
        #expect(try ReadText.quotations(english, .english) == english)
    }

    @Test(arguments: [
        "⟦'We agree,'⟧ she said, and the workers' rights stayed.",
        "Lowland says ⟦'no way'⟧ will it pay",
        "⟦‘We agree with the workers’ union,’⟧ she said.",
        "the mayor (⟦'a friend of the teachers' union'⟧) left",
        "Don't take 'em to the '90s, the workers' leader didn't say.",
        "the dogs' bowls and the cats' beds",
    ])
    func singleMarksAreToldFromApostrophes(marked: String) throws {
        #expect(try ReadText.quotations(marked, .english) == marked)
    }

    @Test func listsOfKeywordsAreNoQuotations() throws {
        let list = "['pont', 'route', 'paix', 'Ada Lind']"
        #expect(try ReadText.quotations(list, .french) == list)
    }

    @Test func innerWordsLeaveTheMarksOut() throws {
        func inner(_ string: String) throws -> [String] {
            let text = try ReadText.text(string, .english)
            return text.quotations.map { text.string($0.inner) }
        }
        #expect(try inner("\"We agree,\" she said.") == ["We agree,"])
        #expect(try inner("“We agree.\n\nThey do not,” she said.") == ["We agree.", "They do not,"])
        #expect(try inner("\"\"") == [""])
        #expect(try inner("\"").allSatisfy(\.isEmpty))
    }

    @Test func quotationsNeverOverlapAndKnowTheirTokens() throws {
        var dice = Dice(3)
        let parts = [
            "\"", "«", "»", "“", "”", "'", " ", " ", "word", "said", ". ", ", ", "Marek", "\n\n", "d'", "?", "(",
        ]
        for _ in 0..<1_500 {
            let string = (0..<Int.random(in: 0..<40, using: &dice)).map { _ in parts.randomElement(using: &dice) ?? "" }
                .joined()
            for language in Language.allCases {
                let text = try ReadText.text(string, language)
                var end = 0
                for (number, quotation) in text.quotations.enumerated() {
                    #expect(quotation.tokens.lowerBound >= end && !quotation.tokens.isEmpty, "\(string)")
                    #expect(quotation.inner.lowerBound >= quotation.tokens.lowerBound, "\(string)")
                    #expect(quotation.inner.upperBound <= quotation.tokens.upperBound, "\(string)")
                    #expect(quotation.tokens.allSatisfy { text.quotationOfToken[$0] == Int32(number) }, "\(string)")
                    end = quotation.tokens.upperBound
                }
                #expect(end <= text.tokens.count)
            }
        }
    }
}
