internal import LiaisonLanguages

/// Which of the two languages a text is in, by its little words.
enum LanguageGuess {
    private static let sampleSize = 8_192
    private static let leastWords = 12

    /// The language, or nil where neither is convincing; what a page says of itself lowers the bar but convinces nobody
    /// alone.
    ///
    /// - Complexity: O(1); the beginning and the middle of a text are looked at.
    static func of(_ text: String, hint: StatedLanguage? = nil) -> Language? {
        let outside = census(of: text, skippingQuotations: true)
        // What is quoted may be in another language, and tells only where little else is said.
        let count = outside.words >= leastWords ? outside : census(of: text, skippingQuotations: false)
        let best = max(count.english, count.french)
        let winner: Language = count.english >= count.french ? .english : .french
        let isHinted = hint == .readable(winner)
        let isClear = best >= 8 && count.neighbours * 4 <= best && min(count.english, count.french) * 2 <= best
        // Lists and tables hold few little words, texts of other languages a few that look alike.
        let bar = isClear ? 5 : isHinted ? 7 : 12
        guard best >= 2, best * 100 >= count.words * bar, count.neighbours < best else { return nil }
        if count.english == count.french, case .readable(let language)? = hint { return language }
        return winner
    }

    private static func census(of text: String, skippingQuotations: Bool) -> WordCensus {
        var count = WordCensus(skipsQuotations: skippingQuotations)
        var text = text
        text.withUTF8 { bytes in
            count.add(bytes[..<min(bytes.count, sampleSize)])
            if bytes.count > 3 * sampleSize {
                let middle = bytes.count / 2
                count.add(bytes[middle..<(middle + sampleSize)])
            }
        }
        return count
    }
}
