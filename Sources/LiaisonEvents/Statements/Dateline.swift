import LiaisonLanguages
import LiaisonText

/// The place and agency in front of a report: "GENEVA, May 3 (Reuters) —", "(Genève)", "GAZA CITY:".
struct Dateline {
    let scene: Scene
    private var text: Text { scene.text }

    init(scene: Scene) { self.scene = scene }

    /// Where the report itself begins in its first sentence.
    func end(in sentence: Range<Int>) -> Int {
        var position = sentence.lowerBound
        var names = 0
        var isShouted = true
        while position < min(sentence.upperBound, sentence.lowerBound + 14) {
            let token = text.tokens[position]
            switch token.category {
            case .dash: return names > 0 ? position + 1 : sentence.lowerBound
            case .colon: return names > 0 && isShouted ? position + 1 : sentence.lowerBound
            case .closeParenthesis where names > 0 && text.tokens[sentence.lowerBound].category == .openParenthesis:
                return position + 1
            case .word where !token.isCapitalized && !scene.isDate(position): return sentence.lowerBound
            case .word:
                guard text.quotationOfToken[position] < 0 else { return sentence.lowerBound }
                if let name = scene.reference(at: position), scene.kind(name.entity) == .place { names += 1 }
                let written = text.string(position..<position + 1)
                isShouted = isShouted && written == written.uppercased()
            case .openQuote, .straightQuote, .question, .semicolon: return sentence.lowerBound
            default: break
            }
            position += 1
        }
        return sentence.lowerBound
    }
}
