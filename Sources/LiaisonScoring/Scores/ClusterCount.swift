/// B-cubed (Bagga and Baldwin, 1998) over pairs of a found and a wanted entity, document by document.
struct ClusterCount {
    private var pairs: [(found: String, wanted: String)] = []

    mutating func add(found: String, wanted: String) { pairs.append((found, wanted)) }

    var figures: Figures {
        var byFound: [String: [String: Int]] = [:]
        var byWanted: [String: Int] = [:]
        var sizes: [String: Int] = [:]
        for pair in pairs {
            byFound[pair.found, default: [:]][pair.wanted, default: 0] += 1
            sizes[pair.found, default: 0] += 1
            byWanted[pair.wanted, default: 0] += 1
        }
        var (precision, recall) = (0.0, 0.0)
        for pair in pairs {
            let both = Double(byFound[pair.found]?[pair.wanted] ?? 0)
            precision += both / Double(sizes[pair.found] ?? 1)
            recall += both / Double(byWanted[pair.wanted] ?? 1)
        }
        let total = Double(max(1, pairs.count))
        return Figures(
            precision: precision / total, recall: recall / total, found: pairs.count, wanted: pairs.count)
    }
}
