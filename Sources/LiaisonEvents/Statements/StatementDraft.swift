/// A statement in the making.
struct StatementDraft {
    /// The speaker's entity.
    var speaker: Int
    /// The tokens of what was said.
    var content: Range<Int>
    /// The tokens of the reporting words; empty where the speaker carries over.
    var cue: Range<Int>
    /// The sentence.
    var sentence: Range<Int>
    /// To whom.
    var addressees: [Int] = []
    /// The rule, in words.
    var reason: String
}
