import Foundation
import LiaisonKnowledge
import LiaisonMentions
import LiaisonModels

/// The scores of held-out documents, by corpus: rules alone beside rules and model.
struct ScoreTable {
    private(set) var lines: [String] = []
    /// The misses: first those of rules and model (`!` where the rules alone have none), then those that the model mends.
    private(set) var misses: [String] = []

    /// Reads every held-out document twice.
    init(_ documents: [LabelledDocument], _ room: Classroom, _ model: NameModel) {
        let learned = room.finder(with: model)
        lines.append("| corpus | documents | rules | with the model | person | organization | place |")
        lines.append("|---|---|---|---|---|---|---|")
        for corpus in Set(documents.map(\.corpus)).sorted() {
            var before = NameScore()
            var after = NameScore()
            let own = documents.filter { $0.corpus == corpus && $0.part != .training }
            if own.isEmpty { continue }
            for document in own {
                guard let text = room.text(document) else { continue }
                before.add(document, text, room.ruled, room.index.knowledge)
                after.add(document, text, learned, room.index.knowledge)
            }
            let old = Set(before.misses)
            let new = Set(after.misses)
            misses += after.misses.map { corpus + (old.contains($0) ? "  " : " !") + $0 }
            misses += before.misses.filter { !new.contains($0) }.map { corpus + " *" + $0 }
            let kinds = zip(before.kinds, after.kinds).map {
                "\(ScoreTable.number($0.f1)) → \(ScoreTable.number($1.f1))"
            }
            let cells =
                [corpus, "\(own.count)", ScoreTable.cell(before.all), ScoreTable.cell(after.all)] + kinds
            lines.append("| " + cells.joined(separator: " | ") + " |")
        }
    }

    private static func cell(_ count: NameScore.Count) -> String {
        "\(number(count.f1)) (\(number(count.precision)), \(number(count.recall)))"
    }

    /// Three places behind the point.
    static func number(_ value: Double) -> String {
        let thousandths = Int((value * 1000).rounded())
        return "\(thousandths / 1000)." + String(String(1000 + thousandths % 1000).dropFirst())
    }
}
