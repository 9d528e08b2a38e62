/// How well a graph tells what people found in the same documents.
///
/// ```swift
/// let board = Scoreboard(try AnnotatedSet(folder: "annotated"), Answers(graph) { try store.text(of: $0) ?? "" })
/// board.all[.meetings].f1
/// ```
public struct Scoreboard: Sendable {
    /// The figures of all documents.
    public let all: Score
    /// The figures of each language that the annotations give, by its code.
    public let byLanguage: [String: Score]
    /// What was missed, invented or told wrongly, by subject, cause, document and text.
    public let misses: [Miss]
    /// The annotated documents that the graph does not have, sorted.
    public let absent: [String]

    /// Scores what a graph says of the documents of an annotated set.
    ///
    /// - Complexity: in each document, linear in the product of what was found and what was wanted.
    public init(_ set: AnnotatedSet, _ answers: Answers) {
        let pairings = set.annotations.map { DocumentPairing($0, answers.byDocument[$0.document] ?? Answer()) }
        all = Score(pairings)
        byLanguage = Dictionary(grouping: pairings.filter { $0.annotation.language != nil }) {
            $0.annotation.language ?? ""
        }.mapValues { Score($0) }
        misses = pairings.flatMap { Misses.of($0) }.sorted()
        absent = set.annotations.map(\.document).filter { answers.byDocument[$0] == nil }
    }
}

/// The figures of some documents.
public struct Score: Sendable {
    /// How many documents there are.
    public let documents: Int
    private let figures: [Measure: Figures]
    private let accuracies: [Attribute: Accuracy]

    /// The figures of a measure.
    public subscript(_ measure: Measure) -> Figures {
        figures[measure] ?? Figures(precision: 0, recall: 0, found: 0, wanted: 0)
    }

    /// How many of the encounters found have an attribute right.
    public subscript(_ attribute: Attribute) -> Accuracy { accuracies[attribute] ?? Accuracy() }

    init(_ pairings: [DocumentPairing]) {
        documents = pairings.count
        var sheet = TallySheet()
        for pairing in pairings { sheet.add(pairing) }
        var figures = sheet.tallies.mapValues(\.figures)
        figures[.clusters] = sheet.clusters.figures
        self.figures = figures
        accuracies = sheet.accuracies
    }
}
