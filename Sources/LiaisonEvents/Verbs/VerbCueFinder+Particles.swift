import LiaisonLanguages
import LiaisonText

/// The particle of a verb, behind it: "called on", « fait part à ses homologues de ».
extension VerbCueFinder {
    /// The words with one of which a particle behind a verb must begin, where nothing can stand before it; nil where much can.
    func openersOfParticle(after start: Int, in sentence: Range<Int>) -> (Int32, Int32)? {
        guard start < sentence.upperBound else { return (Vocabulary.none, Vocabulary.none) }
        let first = text.tokens[start]
        guard first.isWord, !scene.isDate(start), !text.kinds[start].overlaps(.adverb) else { return nil }
        return (first.word, start + 1 < sentence.upperBound ? text.tokens[start + 1].word : Vocabulary.none)
    }

    func particleEnd(_ particles: [[Int32]], after start: Int, in sentence: Range<Int>) -> (length: Int, end: Int)? {
        guard start < sentence.upperBound else { return nil }
        let tokens = text.tokens
        let adverb = scene.endOfAdverb(at: start)
        let date = scene.date(at: start)?.tokens.upperBound
        // "raised deep concerns about": an adjective inside.
        let isAdjective =
            text.tokens[start].isWord && scene.referenceOfToken[start] < 0
            && !text.classes(start).contains(.function)
        // « a eu, jeudi à Rabat, des entretiens »: a circumstance between two commas.
        let aside = endOfAside(from: start, in: sentence)
        var best: (length: Int, end: Int)?
        func look(_ particle: [Int32], at position: Int) {
            guard particle.count > best?.length ?? 0, position + particle.count <= sentence.upperBound else { return }
            var matched = 0
            while matched < particle.count, tokens[position + matched].word == particle[matched] { matched += 1 }
            if matched == particle.count {
                best = (matched, position + matched)
            } else if matched == particle.count - 1, matched > 0,
                let end = governed(particle[matched], behindAddressee: position + matched, in: sentence)
            {
                best = (particle.count, end)
            }
        }
        for particle in particles {
            look(particle, at: start)
            if let adverb { look(particle, at: adverb) }
            if let date { look(particle, at: date) }
            if let aside { look(particle, at: aside) }
            if isAdjective, particle.count >= 2 { look(particle, at: start + 1) }
        }
        return best
    }

    /// « a fait part à ses homologues de »: where the last word of a particle stands behind the one spoken to.
    private func governed(_ last: Int32, behindAddressee start: Int, in sentence: Range<Int>) -> Int? {
        guard start + 2 < sentence.upperBound, ["à", "au", "aux"].contains(text.folded(start)) else { return nil }
        for position in start + 2..<min(start + 10, sentence.upperBound) {
            if text.tokens[position].word == last { return position + 1 }
            guard text.tokens[position].isWord, !FunctionWords.auxiliaries.contains(text.key(position)) else {
                return nil
            }
        }
        return nil
    }

    private func endOfAside(from comma: Int, in sentence: Range<Int>) -> Int? {
        guard text.tokens[comma].category == .comma, comma + 2 < sentence.upperBound,
            scene.isDate(comma + 1) || scene.isPreposition(comma + 1)
                || scene.endOfAdverb(at: comma + 1) != nil
        else { return nil }
        return (comma + 2..<min(comma + 16, sentence.upperBound)).first {
            text.tokens[$0].category == .comma && text.quotationOfToken[$0] < 0
        }.map { $0 + 1 }
    }
}
