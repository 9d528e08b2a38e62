import LiaisonLanguages
import LiaisonMentions
import LiaisonModels

/// What is learned from what, in which order.
struct Course {
    let room: Classroom
    let library: Library
    let lessons: Set<Lesson>
    /// How many times all sentences are learned.
    let passes: Int
    /// Whether the documents that serve to measure are learned too.
    let learnsAll: Bool

    /// How much a sentence of a corpus counts.
    private static let weights: [String: Float] = [
        "popcorn-synthetic": 0.3, "europeana": 0.2, "gum-other": 0.7,
    ]
    /// Features seen less often carry no weight.
    private static let leastCount = 2
    private static let buckets = 1 << 16

    /// The bytes of the model.
    ///
    /// - Throws: `PackedFile.Fault` where the first model cannot be read back.
    func model() throws -> PackedMemory {
        let groups = lessons.contains(.groups) ? wordGroups() : []
        let clusters = groups.isEmpty ? nil : WordClusters(groups)
        var table = FeatureTable()
        var examples: [ChainTrainer.Example] = []
        for document in library.documents where document.part == .training || learnsAll && document.part == .heldOut {
            guard let text = room.text(document) else { continue }
            examples += room.examples(
                text, allowed: Classroom.allowed(document, text), weight: Course.weights[document.corpus] ?? 1,
                clusters: clusters, &table)
        }
        let first = trained(examples, table, groups)
        if lessons.isSubset(of: [.groups]) { return first }
        let teacher = Teacher(room: room, model: try NameModel(first), clusters: clusters)
        for pair in library.pairs {
            guard let english = room.text(pair.english.joined(separator: "\n\n"), pair.id, .english),
                let french = room.text(pair.french.joined(separator: "\n\n"), pair.id, .french)
            else { continue }
            let labels = teacher.allowed(english)
            if lessons.contains(.projection) {
                examples += room.examples(
                    french, allowed: teacher.projected(from: english, labels, to: french), weight: 1,
                    clusters: clusters, &table)
            }
            if lessons.contains(.news) {
                examples += room.examples(english, allowed: labels, weight: 0.5, clusters: clusters, &table)
            }
        }
        for document in library.unlabelled where lessons.contains(.treebanks) {
            guard let text = room.text(document) else { continue }
            examples += room.examples(
                text, allowed: teacher.allowed(text), weight: 0.3, clusters: clusters, &table)
        }
        return trained(examples, table, groups)
    }

    /// Groups of the words of all texts.
    private func wordGroups() -> [(hash: UInt64, cluster: UInt8)] {
        var clusterer = Clusterer()
        for document in library.documents + library.unlabelled + library.plain where document.part != .measuring {
            if let text = room.text(document) { clusterer.add(text) }
        }
        for pair in library.pairs {
            if let text = room.text(pair.english.joined(separator: "\n\n"), pair.id, .english) { clusterer.add(text) }
            if let text = room.text(pair.french.joined(separator: "\n\n"), pair.id, .french) { clusterer.add(text) }
        }
        return clusterer.clusters(160, atLeast: 12)
    }

    private func trained(
        _ examples: [ChainTrainer.Example], _ table: FeatureTable, _ groups: [(hash: UInt64, cluster: UInt8)]
    ) -> PackedMemory {
        let used = table.counts.map { $0 >= Course.leastCount }
        var trainer = ChainTrainer(used: used, width: NameFeatures.width)
        for pass in 0..<passes { trainer.pass(examples, number: pass) }
        let features = zip(table.hashes, zip(used, trainer.weights)).compactMap { hash, rest in
            rest.0 ? NameModelWriter.Feature(hash: hash, weights: rest.1) : nil
        }
        return NameModelWriter.bytes(
            features: features, transitions: trainer.transitions, clusters: groups, buckets: Course.buckets)
    }
}
