internal import LiaisonLanguages

/// Which of the two languages a text is in, by its little words.
enum LanguageGuess {
    private static let sampleSize = 8_192

    /// The language, or nil where neither is convincing.
    ///
    /// - Parameter hint: what the page says of itself, which lowers the bar but convinces nobody alone.
    /// - Complexity: O(1); the beginning and the middle of a text are looked at.
    static func of(_ text: String, hint: StatedLanguage? = nil) -> Language? {
        var count = WordCensus()
        var text = text
        text.withUTF8 { bytes in
            count.add(bytes[..<min(bytes.count, sampleSize)])
            if bytes.count > 3 * sampleSize {
                let middle = bytes.count / 2
                count.add(bytes[middle..<(middle + sampleSize)])
            }
        }
        let best = max(count.english, count.french)
        let winner: Language = count.english >= count.french ? .english : .french
        let isHinted = hint == .readable(winner)
        // Lists of names hold few little words; texts of other languages hold a few that look alike.
        guard best >= 2, best * 100 >= count.words * (isHinted ? 7 : 12), count.neighbours < best else { return nil }
        if count.english == count.french, case .readable(let language)? = hint { return language }
        return winner
    }
}
