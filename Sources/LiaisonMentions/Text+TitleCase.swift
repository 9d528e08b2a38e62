package import LiaisonText

extension Text {
    /// Whether a sentence is set in title case or capitals, so that capitals tell little.
    package func isTitleCase(_ sentence: Range<Int>) -> Bool { NameShapes(text: self).isTitleCase(sentence) }
}
