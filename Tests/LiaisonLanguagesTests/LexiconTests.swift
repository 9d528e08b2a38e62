import LiaisonLanguages
import Testing

@Suite struct LexiconTests {
    private struct Loaded {
        let vocabulary: Vocabulary
        let lexicons: [Language: Lexicon]

        init() throws { (vocabulary, lexicons) = try LanguagesBuilder().frozen() }

        func senses(_ phrase: String, _ language: Language) -> [Sense] {
            let words = Vocabulary.hashes(of: phrase).map { vocabulary.find($0) }
            return lexicons[language].map { Array($0.senses.values(words)) } ?? []
        }

        func forms(_ word: String, _ language: Language) -> [(lemma: String, tense: VerbTense)] {
            guard let lexicon = lexicons[language], let hash = Vocabulary.hashes(of: word).last else { return [] }
            return lexicon.speechForms(of: vocabulary.find(hash)).map { (lexicon.speechVerbs[$0.verb].lemma, $0.tense) }
        }

        func meetingForms(_ word: String, _ language: Language) -> [(lemma: String, tense: VerbTense)] {
            guard let lexicon = lexicons[language], let hash = Vocabulary.hashes(of: word).last else { return [] }
            return lexicon.meetingForms(of: vocabulary.find(hash)).map {
                (lexicon.meetingVerbs[$0.verb].lemma, $0.tense)
            }
        }
    }

    private static let loaded = Result { try Loaded() }

    @Test(arguments: [
        ("said", "say", VerbTense.finite), ("saying", "say", .presentParticiple), ("say", "say", .infinitive),
        ("told", "tell", .pastParticiple), ("announces", "announce", .finite), ("denying", "deny", .presentParticiple),
    ])
    func englishSpeechVerbsHaveTheirForms(form: String, lemma: String, tense: VerbTense) throws {
        #expect(try LexiconTests.loaded.get().forms(form, .english).contains { $0.lemma == lemma && $0.tense == tense })
    }

    @Test(arguments: [
        ("dit", "dire", VerbTense.finite), ("dira", "dire", .future), ("dirait", "dire", .conditional),
        ("déclaré", "déclarer", .pastParticiple), ("estimant", "estimer", .presentParticiple),
        ("annonça", "annoncer", .finite), ("affirmer", "affirmer", .infinitive), ("annonceront", "annoncer", .future),
    ])
    func frenchSpeechVerbsHaveTheirForms(form: String, lemma: String, tense: VerbTense) throws {
        #expect(try LexiconTests.loaded.get().forms(form, .french).contains { $0.lemma == lemma && $0.tense == tense })
    }

    @Test func meetingVerbsHaveTheirForms() throws {
        let loaded = try LexiconTests.loaded.get()
        #expect(loaded.meetingForms("met", .english).contains { $0.lemma.hasPrefix("meet") && $0.tense == .finite })
        #expect(
            loaded.meetingForms("rencontrera", .french).contains {
                $0.lemma.hasPrefix("rencontrer") && $0.tense == .future
            })
        #expect(
            loaded.meetingForms("recevrait", .french).contains {
                $0.lemma.hasPrefix("recevoir") && $0.tense == .conditional
            })
    }

    @Test func aVerbOfOneLanguageIsNoneOfTheOther() throws {
        let loaded = try LexiconTests.loaded.get()
        #expect(loaded.forms("said", .french).isEmpty && loaded.forms("annoncé", .english).isEmpty)
        #expect(loaded.lexicons[.english]?.speechForms(of: Vocabulary.unknown).isEmpty == true)
        #expect(loaded.lexicons[.english]?.speechForms(of: .max).isEmpty == true)
    }

    @Test func everyVerbHasAFiniteForm() throws {
        let loaded = try LexiconTests.loaded.get()
        for lexicon in loaded.lexicons.values {
            var finite: Set<Int> = []
            for word in 0..<Int32(loaded.vocabulary.count) {
                for form in lexicon.speechForms(of: word) where form.tense == .finite { finite.insert(form.verb) }
            }
            let missing = lexicon.speechVerbs.indices.filter { !finite.contains($0) }.map {
                lexicon.speechVerbs[$0].lemma
            }
            #expect(missing.isEmpty, "\(lexicon.language)")
        }
    }

    @Test func phrasesHaveTheirSenses() throws {
        let loaded = try LexiconTests.loaded.get()
        func has(_ phrase: String, _ language: Language, _ test: (Sense) -> Bool) -> Bool {
            loaded.senses(phrase, language).contains(where: test)
        }
        #expect(has("foreign minister", .english) { if case .office = $0 { true } else { false } })
        #expect(has("according to", .english) { if case .attribution(isView: false, _) = $0 { true } else { false } })
        #expect(has("selon", .french) { if case .attribution = $0 { true } else { false } })
        #expect(has("août", .french) { if case .month(8) = $0 { true } else { false } })
        #expect(has("mercredi", .french) { if case .weekday(3) = $0 { true } else { false } })
        #expect(
            has("la veille", .french) { if case .dateWord(.day, -1, isRelative: true) = $0 { true } else { false } })
        #expect(
            has("two weeks ago", .english) {
                if case .dateWord(.week, -2, isRelative: false) = $0 { true } else { false }
            })
        #expect(has("jours", .french) { if case .dateUnit(.day) = $0 { true } else { false } })
        #expect(has("seventy-three", .english) { if case .number(73) = $0 { true } else { false } })
        #expect(has("Mme", .french) { if case .honorific(.feminine, isPlural: false) = $0 { true } else { false } })
        #expect(has("met with criticism", .english) { if case .falseFriend = $0 { true } else { false } })
    }

    @Test func noiseKeepsTheSignsThatItNeeds() throws {
        let loaded = try LexiconTests.loaded.get()
        func patterns(_ phrase: String, _ language: Language) -> [NoisePattern] {
            loaded.senses(phrase, language).compactMap { if case .noise(let pattern) = $0 { pattern } else { nil } }
        }
        let photo = patterns("photo :", .french)
        #expect(photo.contains { $0.place == .start && $0.after == .colon })
        let agency = patterns("(AFP)", .english)
        #expect(agency.contains { $0.place == .end && $0.before == .openParenthesis && $0.after == .closeParenthesis })
        #expect(agency.allSatisfy { $0.place != .end || $0.before != nil })
        #expect(patterns("more", .english).allSatisfy { $0.place != .start || $0.after == .colon })
        #expect(patterns("hosted by", .english).map(\.place) == [.label])
    }

    @Test func abbreviationsKeepTheirDot() throws {
        let loaded = try LexiconTests.loaded.get()
        for (word, language) in [("Gen", Language.english), ("Dr", .english), ("art", .french)] {
            let number = loaded.vocabulary.find(WordScanner.hash(word.lowercased().utf8))
            #expect(loaded.lexicons[language]?.abbreviations.contains(number) == true, "\(word)")
        }
    }

    @Test func namesOfPeopleAreMarked() throws {
        let vocabulary = try LexiconTests.loaded.get().vocabulary
        func classes(_ word: String) -> WordClass {
            vocabulary.classes(of: vocabulary.find(WordScanner.hash(word.utf8)))
        }
        #expect(classes("michelle").isSuperset(of: [.forename, .feminineForename]))
        #expect(classes("antonio").isSuperset(of: [.forename, .masculineForename]))
        #expect(classes("smith").contains(.surname))
        #expect(classes("zzyzx").isEmpty)
    }
}
