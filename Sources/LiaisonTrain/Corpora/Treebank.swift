import LiaisonLanguages

/// The sentences of a treebank as plain text.
enum Treebank {
    /// Some sentences to a document, without names.
    ///
    /// - Throws: `TrainingError.unreadable` where the file cannot be read.
    static func documents(_ path: String, _ language: Language) throws -> [LabelledDocument] {
        let sentences = try CorpusFile.lines(path).filter { $0.hasPrefix("# text = ") }.map { $0.dropFirst(9) }
        return stride(from: 0, to: sentences.count, by: 20).map { start in
            LabelledDocument(
                corpus: "treebank", id: "treebank-\(start)", language: language, part: .training,
                text: sentences[start..<min(sentences.count, start + 20)].joined(separator: "\n\n"), names: [])
        }
    }
}
