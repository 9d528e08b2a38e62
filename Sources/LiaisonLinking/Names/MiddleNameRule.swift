import LiaisonLanguages

/// Joins people whose names differ only by a middle name or initial.
///
/// *Finds* "Joseph R. Biden" and "Joseph Biden", "John F. Smith" and "John Fitzgerald Smith".
/// *Ignores* a name that fits two different people ("John Smith" beside "John A. Smith" and "John B. Smith").
enum MiddleNameRule {
    private struct Ends: Hashable {
        let first: String
        let last: String
    }
    private struct Candidate {
        let node: Int
        let middle: [String]
    }

    static func apply(to groups: inout EntityGroups, _ names: KnownNames, _ table: NameTable) {
        var buckets: [Ends: [Candidate]] = [:]
        for (number, node) in table.nodes.enumerated() where node.kind == .person {
            for words in names.words[number] ?? [node.words] where words.count >= 2 {
                let ends = Ends(first: words[0], last: words[words.count - 1])
                buckets[ends, default: []].append(Candidate(node: number, middle: Array(words[1..<(words.count - 1)])))
            }
        }
        let several = buckets.values.filter { $0.count > 1 }.sorted { $0[0].node < $1[0].node }
        for bucket in several { join(bucket, &groups, table) }
    }

    private static func join(_ bucket: [Candidate], _ groups: inout EntityGroups, _ table: NameTable) {
        for candidate in bucket {
            let fitting = others(candidate, bucket)
            guard let nearest = fitting.min(by: { ($0.middle.count, $0.node) < ($1.middle.count, $1.node) }) else {
                continue
            }
            guard areOnePerson(fitting, groups), areOnePerson(others(nearest, bucket), groups) else { continue }
            let other = table.nodes[nearest.node].names.keys.min() ?? ""
            groups.join(candidate.node, to: nearest.node, because: "differs from \(other) only by a middle name")
        }
    }

    private static func others(_ candidate: Candidate, _ bucket: [Candidate]) -> [Candidate] {
        bucket.filter {
            $0.node != candidate.node && $0.middle != candidate.middle && fit($0.middle, candidate.middle)
        }
    }

    private static func areOnePerson(_ fitting: [Candidate], _ groups: EntityGroups) -> Bool {
        fitting.allSatisfy { one in
            fitting.allSatisfy { groups.areOne(one.node, $0.node) || fit(one.middle, $0.middle) }
        }
    }

    /// Whether two middles may be one person's: one is empty, or each word is the other's or its initial.
    private static func fit(_ a: [String], _ b: [String]) -> Bool {
        if a.isEmpty || b.isEmpty { return true }
        guard a.count == b.count else { return false }
        return zip(a, b).allSatisfy { x, y in
            x == y || (x.utf8.count == 1 && y.hasPrefix(x)) || (y.utf8.count == 1 && x.hasPrefix(y))
        }
    }
}
