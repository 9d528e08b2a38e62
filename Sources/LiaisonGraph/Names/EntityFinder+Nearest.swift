import LiaisonDocuments

extension EntityFinder {
    /// The names of the entities that come nearest to an unknown one, the nearest first.
    ///
    /// A name comes near by few letters that differ in all, by few that differ in each word, or by words that both have.
    func nearest(to form: NameForm, limit: Int = 5) -> [String] {
        let close = form.words.map { closeWords(to: $0) }
        var best: [Int: Int] = [:]
        for name in names where name.rank != .mention {
            guard let cost = cost(of: name, form, close) else { continue }
            best[name.entity] = min(best[name.entity] ?? .max, cost)
        }
        let sorted = best.sorted { a, b in
            if a.value != b.value { return a.value < b.value }
            let (a, b) = (entities[a.key], entities[b.key])
            return a.mentions.count != b.mentions.count ? a.mentions.count > b.mentions.count : a.id < b.id
        }
        var nearest: [String] = []
        for (entity, _) in sorted where nearest.count < limit {
            if !nearest.contains(entities[entity].name) { nearest.append(entities[entity].name) }
        }
        return nearest
    }

    /// How far apart, in half letters; a word that is not shared counts as four.
    private func cost(of name: Name, _ form: NameForm, _ closeWords: [[[UInt8]: Int]]) -> Int? {
        var cost: Int?
        if let whole = EditDistance.between(form.joined, name.form.joined, atMost: bound(form.joined)) {
            cost = 2 * whole
        }
        var sum = 0
        var shared = 0
        for close in closeWords {
            guard let distance = name.form.words.compactMap({ close[$0] }).min() else { continue }
            sum += 2 * distance
            shared += 1
        }
        guard shared > 0 else { return cost }
        let missing = form.words.count - shared
        return min(cost ?? .max, 1 + sum + 8 * missing)
    }

    private func closeWords(to word: [UInt8]) -> [[UInt8]: Int] {
        var close: [[UInt8]: Int] = [:]
        for other in Set(names.flatMap(\.form.words)) {
            if let distance = EditDistance.between(word, other, atMost: bound(word)) { close[other] = distance }
        }
        return close
    }

    /// How many letters may differ: none in three, one in seven, two in eleven, three in longer ones.
    private func bound(_ letters: [UInt8]) -> Int { min(3, (letters.count + 1) / 4) }
}
