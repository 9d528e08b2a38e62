/// What one language owns: its verbs, phrases and word lists, ready to be matched against numbered words.
///
/// It is a class so that every text shares one reference.
package final class Lexicon: Sendable {
    /// The language.
    package let language: Language
    /// All phrases with their senses.
    package let senses: PhraseIndex<Sense>
    /// The verbs that report speech.
    package let speechVerbs: [Verb<SpeechFrames>]
    /// The verbs of meeting.
    package let meetingVerbs: [Verb<MeetingFrames>]
    /// The words whose final dot ends no sentence.
    package let abbreviations: Set<Int32>
    @usableFromInline let speechForms: [[VerbForm]]
    @usableFromInline let meetingForms: [[VerbForm]]

    /// Loads a language's folder and numbers its words.
    ///
    /// - Throws: `LexiconError` where a data file is missing.
    package init(_ language: Language, into vocabulary: inout Vocabulary) throws(LexiconError) {
        let loaded = try LexiconLoader(language, into: &vocabulary)
        self.language = language
        senses = loaded.senses
        speechVerbs = loaded.speechVerbs
        meetingVerbs = loaded.meetingVerbs
        abbreviations = loaded.abbreviations
        speechForms = loaded.speechForms
        meetingForms = loaded.meetingForms
    }

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
}
