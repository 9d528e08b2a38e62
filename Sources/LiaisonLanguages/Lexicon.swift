/// What one language owns: its verbs, phrases and word lists, ready to be matched against numbered words.
///
/// It is a class so that every text shares one reference.
package final class Lexicon: Sendable {
    /// The language.
    package let language: Language
    /// All phrases with their senses.
    package let senses: MeaningPhrases<SenseTable>
    /// The verbs that report speech.
    package let speechVerbs: [Verb<SpeechFrames>]
    /// The verbs of meeting.
    package let meetingVerbs: [Verb<MeetingFrames>]
    /// The words whose final dot ends no sentence.
    package let abbreviations: Set<Int32>
    @usableFromInline let speechForms: [[VerbForm]]
    @usableFromInline let meetingForms: [[VerbForm]]

    /// The speech verbs that a word is a form of.
    @inlinable
    package func speechForms(of word: Int32) -> [VerbForm] {
        word >= 0 && Int(word) < speechForms.count ? speechForms[Int(word)] : []
    }

    /// The meeting verbs that a word is a form of.
    @inlinable
    package func meetingForms(of word: Int32) -> [VerbForm] {
        word >= 0 && Int(word) < meetingForms.count ? meetingForms[Int(word)] : []
    }

    /// The lexicon of a language in a packed file.
    ///
    /// - Throws: `PackedFile.Fault` where the file has none.
    init(_ language: Language, _ file: PackedFile) throws(PackedFile.Fault) {
        self.language = language
        var fields = FieldReader(try file.array(language.rawValue + ".lexicon"))
        senses = MeaningPhrases(
            index: try PhraseIndex(file, language.rawValue + ".senses"),
            meanings: SenseTable(fields.list { $0.sense() }))
        speechVerbs = fields.list { $0.verb { SpeechFrames(rawValue: UInt16(truncatingIfNeeded: $0)) } }
        meetingVerbs = fields.list { $0.verb { MeetingFrames(rawValue: UInt16(truncatingIfNeeded: $0)) } }
        speechForms = Lexicon.forms(&fields)
        meetingForms = Lexicon.forms(&fields)
        abbreviations = Set(fields.list { Int32(truncatingIfNeeded: $0.number()) })
    }

    private static func forms(_ fields: inout FieldReader) -> [[VerbForm]] {
        var forms: [[VerbForm]] = []
        let all = fields.list { fields in
            (
                fields.number(),
                VerbForm(verb: fields.number(), tense: VerbTense(rawValue: fields.number()) ?? .finite)
            )
        }
        for (word, form) in all where word >= 0 {
            if forms.count <= word {
                forms.append(contentsOf: repeatElement([], count: word + 1 - forms.count))
            }
            forms[word].append(form)
        }
        return forms
    }
}

/// The senses of a language's phrases by their numbers.
package struct SenseTable: PhraseMeanings {
    @usableFromInline let senses: [Sense]

    init(_ senses: [Sense]) { self.senses = senses }

    @inlinable
    package func meaning(of code: UInt64) -> Sense { senses[Int(code)] }
}
