import LiaisonLanguages

/// A double quotation mark or guillemet, and which end of a quotation its sign and its neighbours let it be.
struct QuotationMark {
    enum Style { case guillemet, curly, straight }
    enum Role { case opens, closes, either }

    let token: Int
    let style: Style
    let role: Role

    /// The marks of a paragraph.
    static func all(in paragraph: Range<Int>, of tokens: [Token]) -> [QuotationMark] {
        var marks: [QuotationMark] = []
        for index in paragraph {
            switch tokens[index].category {
            case .openQuote, .closeQuote, .straightQuote: marks.append(QuotationMark(index, in: paragraph, of: tokens))
            default: break
            }
        }
        return marks
    }

    private init(_ index: Int, in paragraph: Range<Int>, of tokens: [Token]) {
        token = index
        switch tokens[index].hash {
        case 0xAB:
            (style, role) = (.guillemet, .opens)
        case 0xBB:
            // Some print the closing guillemet before each paragraph of a quotation that goes on.
            style = .guillemet
            role = index == paragraph.lowerBound && index + 1 < paragraph.upperBound ? .opens : .closes
        default:
            let shape = QuotationMark.shape(index, in: paragraph, of: tokens)
            switch tokens[index].category {
            case .openQuote: (style, role) = (.curly, shape == .closes ? .closes : .opens)
            case .closeQuote: (style, role) = (.curly, shape == .opens ? .opens : .closes)
            default: (style, role) = (.straight, shape)
            }
        }
    }

    private static let longestRun = 6

    /// What the space and the signs around a mark, or around the run of marks that it stands in, say of it.
    private static func shape(_ index: Int, in paragraph: Range<Int>, of tokens: [Token]) -> Role {
        var first = index
        while first > max(paragraph.lowerBound, index - longestRun), !tokens[first].marks.contains(.spaced),
            isMark(tokens[first - 1])
        {
            first -= 1
        }
        var next = index + 1
        while next < min(paragraph.upperBound, index + longestRun), !tokens[next].marks.contains(.spaced),
            isMark(tokens[next])
        { next += 1 }
        let startsWord: Bool
        if first == paragraph.lowerBound || tokens[first].marks.contains(.spaced) {
            startsWord = true
        } else {
            let before = tokens[first - 1]
            startsWord =
                before.category == .openParenthesis || before.category == .dash || before.category == .slash
                || before.marks.contains(.clitic) && before.category == .word && !before.marks.contains(.joined)
        }
        let endsWord: Bool
        if next == paragraph.upperBound || tokens[next].marks.contains(.spaced) {
            endsWord = true
        } else {
            switch tokens[next].category {
            case .comma, .stop, .question, .colon, .semicolon, .ellipsis, .closeParenthesis, .dash: endsWord = true
            default: endsWord = false
            }
        }
        if startsWord == endsWord { return .either }
        return startsWord ? .opens : .closes
    }

    private static func isMark(_ token: Token) -> Bool {
        token.category == .straightQuote || token.category == .openQuote || token.category == .closeQuote
    }
}
