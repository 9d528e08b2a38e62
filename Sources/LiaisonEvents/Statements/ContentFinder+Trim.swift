import LiaisonLanguages
import LiaisonText

/// Signs and linking words at both ends of what was said.
extension ContentFinder {
    /// Cuts commas, stops, quotation marks and linking words from both ends.
    func trimmed(_ range: Range<Int>) -> Range<Int>? {
        ContentFinder.trim(range, text)
    }

    /// Cuts commas, stops, quotation marks and linking words from both ends of a stretch.
    static func trim(_ range: Range<Int>, _ text: Text) -> Range<Int>? {
        var start = range.lowerBound
        let end = range.upperBound
        while start < end {
            switch text.tokens[start].category {
            case .comma, .stop, .colon, .semicolon, .closeQuote, .dash, .ellipsis, .closeParenthesis, .question:
                start += 1
            case .openQuote, .straightQuote:
                // An opening mark stays out when its quotation is all there is.
                let quotation = text.quotationOfToken[start]
                if quotation >= 0, text.quotations[Int(quotation)].tokens.upperBound < end - 2,
                    start == text.quotations[Int(quotation)].tokens.lowerBound
                {
                    return finish(start, end, text)
                }
                start += 1
            default:
                if ["and", "et", "but", "mais"].contains(text.folded(start)), text.quotationOfToken[start] < 0 {
                    start += 1; continue
                }
                return finish(start, end, text)
            }
        }
        return nil
    }

    static func finish(_ start: Int, _ end: Int, _ text: Text) -> Range<Int>? {
        var end = end
        while end > start {
            switch text.tokens[end - 1].category {
            case .comma, .stop, .colon, .semicolon, .dash, .openQuote, .straightQuote, .closeQuote: end -= 1
            default:
                if ["and", "et", "but", "mais", "while", "en", "tout"].contains(text.folded(end - 1)),
                    text.quotationOfToken[end - 1] < 0
                {
                    end -= 1; continue
                }
                return start..<end
            }
        }
        return nil
    }
}
