import LiaisonLanguages
import LiaisonText

/// The particle of a verb, behind it: "called on", « fait part à ses homologues de ».
extension VerbCueFinder {
    /// Where a particle may begin behind a verb: right there, or behind an adverb, a date, an aside or an adjective.
    struct ParticlePlaces {
        let start: Int
        var adverb: Int?
        var date: Int?
        var aside: Int?
        var adjective: Int?

        /// Whether a word with one of these numbers stands at one of the places.
        func hold(_ openers: [Int32], of text: Text) -> Bool {
            func holds(_ place: Int?) -> Bool {
                place.map { $0 < text.tokens.count && openers.contains(text.tokens[$0].word) } ?? false
            }
            return holds(start) || holds(adverb) || holds(date) || holds(aside) || holds(adjective)
        }
    }

    /// The places where a particle may begin behind a verb; nil at the end of its sentence.
    func particlePlaces(after start: Int, in sentence: Range<Int>) -> ParticlePlaces? {
        guard start < sentence.upperBound else { return nil }
        var places = ParticlePlaces(start: start)
        places.adverb = scene.endOfAdverb(at: start)
        places.date = scene.date(at: start)?.tokens.upperBound
        // "raised deep concerns about": an adjective inside.
        let isAdjective =
            text.tokens[start].isWord && scene.referenceOfToken[start] < 0
            && !text.classes(start).contains(.function)
        places.adjective = isAdjective ? start + 1 : nil
        // « a eu, jeudi à Rabat, des entretiens »: a circumstance between two commas.
        places.aside = endOfAside(from: start, in: sentence)
        return places
    }

    /// The end of the longest particle that stands at one of the places, with its length in words.
    func particleEnd(_ particles: [[Int32]], at places: ParticlePlaces, in sentence: Range<Int>) -> (
        length: Int, end: Int
    )? {
        let tokens = text.tokens
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
            look(particle, at: places.start)
            if let adverb = places.adverb { look(particle, at: adverb) }
            if let date = places.date { look(particle, at: date) }
            if let aside = places.aside { look(particle, at: aside) }
            if let adjective = places.adjective, particle.count >= 2 { look(particle, at: adjective) }
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
