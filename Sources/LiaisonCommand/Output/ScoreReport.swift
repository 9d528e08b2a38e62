import LiaisonLanguages
import LiaisonScoring

/// A scoreboard as lists.
struct ScoreReport {
    /// The figures of all documents, then of each language.
    let figures: Listing
    /// How often each cause stands behind a miss, most first.
    let causes: Listing
    /// What was missed, invented or wrong.
    let misses: Listing

    /// The lists of a scoreboard, of one language where that is given.
    init(_ board: Scoreboard, language: Language?) {
        let wanted = board.misses.filter { language == nil || $0.language == language?.rawValue }
        figures = ScoreReport.figures(board, language)
        causes = ScoreReport.causes(wanted)
        misses = ScoreReport.misses(wanted)
    }

    private static func figures(_ board: Scoreboard, _ language: Language?) -> Listing {
        var listing = Listing(columns: [
            .init(key: "language", title: "Language"), .init(key: "measure", title: "Measure"),
            .init(key: "precision", title: "Precision"), .init(key: "recall", title: "Recall"),
            .init(key: "f1", title: "F1"), .init(key: "share", title: "Share"), .init(key: "found", title: "Found"),
            .init(key: "wanted", title: "Wanted"),
        ])
        var scores = board.byLanguage.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        if let language {
            scores.removeAll { $0.0 != language.rawValue }
        } else {
            scores.insert(("all", board.all), at: 0)
        }
        for (name, score) in scores {
            for measure in Measure.allCases {
                let figures = score[measure]
                listing.rows.append([
                    .text(name), .text(measure.whole.map { "\($0.title): \(measure.title)" } ?? measure.title),
                    .share(figures.precision), .share(figures.recall), .share(figures.f1), .none,
                    .number(figures.found), .number(figures.wanted),
                ])
            }
            for attribute in Attribute.allCases where score[attribute].total > 0 {
                let accuracy = score[attribute]
                listing.rows.append([
                    .text(name), .text(attribute.title), .none, .none, .none,
                    accuracy.share.map { .share($0) } ?? .none, .number(accuracy.right), .number(accuracy.total),
                ])
            }
        }
        return listing
    }

    private static func causes(_ misses: [Miss]) -> Listing {
        var listing = Listing(columns: [
            .init(key: "subject", title: "Subject"), .init(key: "verdict", title: "Verdict"),
            .init(key: "cause", title: "Cause"), .init(key: "count", title: "Count"),
        ])
        for subject in Miss.Subject.allCases {
            for verdict in Miss.Verdict.allCases {
                let here = misses.filter { $0.subject == subject && $0.verdict == verdict }
                let counts = Miss.Cause.allCases.map { cause in (cause, here.count { $0.cause == cause }) }
                for (cause, count) in counts.sorted(by: { $0.1 > $1.1 }) where count > 0 {
                    listing.rows.append([
                        .text(subject.rawValue), .text(verdict.rawValue), .text(cause.rawValue), .number(count),
                    ])
                }
            }
        }
        return listing
    }

    private static func misses(_ misses: [Miss]) -> Listing {
        var listing = Listing(columns: [
            .init(key: "subject", title: "Subject"), .init(key: "cause", title: "Cause"),
            .init(key: "verdict", title: "Verdict"), .init(key: "document", title: "Document"),
            .init(key: "language", title: "Language", window: 120),
            .init(key: "who", title: "Who", isFlexible: true, limit: 40),
            .init(key: "text", title: "Text", isFlexible: true, limit: 90),
            .init(key: "instead", title: "Instead", isFlexible: true, limit: 90),
        ])
        listing.rows = misses.map { miss in
            [
                .text(miss.subject.rawValue), .text(miss.cause.rawValue), .text(miss.verdict.rawValue),
                .text(miss.document), .init(miss.language), .list(miss.who), .text(miss.text), .init(miss.instead),
            ]
        }
        return listing
    }
}
