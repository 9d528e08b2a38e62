/// Which statement of a graph is which annotated one, in one document; several may share one.
struct StatementPairing {
    let found: [Answer.Said]
    let wanted: [AnnotatedStatement]
    /// The words of each found statement.
    let foundWords: [WordBag]
    /// The words of each wanted statement.
    let wantedWords: [WordBag]
    /// By place in `found` the place in `wanted`, or nil.
    let partner: [Int?]
    /// Whether found statements hold half of the words of a wanted one.
    let isCovered: [Bool]

    /// Pairs by content, and by speaker where that must be right.
    init(_ annotation: Annotation, _ answer: Answer, _ entities: EntityPairing, isAttributed: Bool) {
        found = answer.statements
        wanted = annotation.statements
        foundWords = found.map { WordBag($0.content) }
        wantedWords = wanted.map { WordBag(QuotedPassage.find($0.content, in: annotation.text) ?? "") }
        var cover = wanted.map { _ in WordBag() }
        var partner: [Int?] = []
        for (said, words) in zip(found, foundWords) {
            let speaker = entities.reference(said.speaker)
            var best: Int?
            var bestShare = 0.0
            for (place, statement) in wanted.enumerated() where !isAttributed || statement.speaker.accepts(speaker) {
                let shared = words.shared(with: wantedWords[place])
                var share = Double(shared) / Double(max(1, words.total))
                share += 0.001 * Double(shared) / Double(max(1, wantedWords[place].total))
                if share >= 0.7, share > bestShare { (best, bestShare) = (place, share) }
            }
            partner.append(best)
            if let best { cover[best].cover(words, wantedWords[best]) }
        }
        self.partner = partner
        isCovered = zip(cover, wantedWords).map { Double($0.total) >= 0.5 * Double($1.total) }
    }

    /// The statements that must be found.
    var required: [Int] { wanted.indices.filter { !wanted[$0].isOptional } }

    /// The statements that count as found: not those that are, or lie in, an optional one.
    var counted: [Int] {
        found.indices.filter { index in
            if let place = partner[index] { return !wanted[place].isOptional }
            let words = foundWords[index]
            return !wanted.indices.contains { place in
                wanted[place].isOptional
                    && Double(words.shared(with: wantedWords[place])) >= 0.7 * Double(words.total)
            }
        }
    }
}
