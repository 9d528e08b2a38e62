import LiaisonLanguages

/// Sentences of news in English with their translations: document, English, French, by tabs.
enum ParallelCorpus {
    /// A document in both languages, a line a sentence.
    struct Pair {
        let id: String
        var english: [String]
        var french: [String]
    }

    /// The documents, without those named.
    ///
    /// - Throws: `TrainingError.unreadable` where the file cannot be read.
    static func pairs(_ path: String, without: Set<String>) throws -> [Pair] {
        var pairs: [Pair] = []
        for line in try CorpusFile.lines(path) {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 3, !without.contains(fields[0]) else { continue }
            if pairs.last?.id != fields[0] { pairs.append(Pair(id: fields[0], english: [], french: [])) }
            pairs[pairs.count - 1].english.append(fields[1])
            pairs[pairs.count - 1].french.append(fields[2])
        }
        return pairs
    }
}
