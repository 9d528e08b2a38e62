/// The identities of files: their names without extension, told apart by as much of their path as is needed.
///
/// Files that share an identity all take the next longer form, so that it does not depend on their order:
///
///     reports/000.txt                → 000
///     2022/a.txt, 2023/a.txt         → 2022/a, 2023/a
///     2022/a.txt, 2022/a.html        → 2022/a.txt, 2022/a.html
struct FileNames {
    /// One identity for each path, in the order of the paths.
    let ids: [String]

    /// - Complexity: O(*n* · *d*) for *n* paths and *d* folders in the deepest of those that share a name.
    init(_ paths: [BytePath]) {
        var ids = paths.map(\.stem)
        var level = 1
        while true {
            let sharers = Dictionary(grouping: ids.indices) { ids[$0] }.values.filter { $0.count > 1 }
            if sharers.isEmpty { break }
            var hasChanged = false
            for index in sharers.joined() {
                let longer = FileNames.form(paths[index], level: level)
                if longer != ids[index] {
                    ids[index] = longer
                    hasChanged = true
                }
            }
            level += 1
            if !hasChanged, level > 3 { break }
        }
        self.ids = FileNames.numberingRest(ids)
    }

    private static func form(_ path: BytePath, level: Int) -> String {
        let folders = path.components.dropLast()
        let name = level > 1 ? BytePath.shown(path.components.last ?? []) : path.stem
        let count = max(1, level - 1)
        return (folders.suffix(count).map(BytePath.shown) + [name]).joined(separator: "/")
    }

    /// Numbers what is still shared, which only names that show alike once escaped can be.
    private static func numberingRest(_ ids: [String]) -> [String] {
        var taken = Set(ids)
        var seen: Set<String> = []
        return ids.map { id in
            if seen.insert(id).inserted { return id }
            var number = 2
            while !taken.insert("\(id)-\(number)").inserted { number += 1 }
            return "\(id)-\(number)"
        }
    }
}
