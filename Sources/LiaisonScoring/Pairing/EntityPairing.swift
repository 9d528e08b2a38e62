/// Which entity of a graph is which annotated one, in one document.
struct EntityPairing {
    /// An annotated entity, its forms normalised.
    struct Wanted {
        let id: String
        let kind: String
        let named: Set<String>
        let described: Set<String>
        let isOptional: Bool
    }

    let found: [Answer.Named]
    let wanted: [Wanted]
    /// By found entity the wanted one, and back, with the kind right.
    let typed: (wantedOf: [String: String], foundOf: [String: String])
    /// The same, whatever the kind.
    let untyped: (wantedOf: [String: String], foundOf: [String: String])
    private let foundByID: [String: Answer.Named]
    private let wantedByID: [String: Wanted]
    private let ignored: [String]
    private let optionalForms: Set<String>

    init(_ annotation: Annotation, _ answer: Answer) {
        found = answer.entities
        foundByID = Dictionary(answer.entities.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        wantedByID = Dictionary(
            annotation.entities.map { entity in
                func forms(_ surfaces: [String]) -> Set<String> {
                    Set(surfaces.map(NormalName.of)).subtracting([""])
                }
                let wanted = Wanted(
                    id: entity.id, kind: entity.kind, named: forms(entity.names), described: forms(entity.descriptions),
                    isOptional: entity.isOptional)
                return (entity.id, wanted)
            }, uniquingKeysWith: { $1 })
        var seen: Set<String> = []
        wanted = annotation.entities.compactMap { [wantedByID] in
            seen.insert($0.id).inserted ? wantedByID[$0.id] : nil
        }
        ignored = annotation.ignored.map { " \(NormalName.of($0)) " }
        optionalForms = wanted.filter(\.isOptional).reduce(into: []) {
            $0.formUnion($1.named)
            $0.formUnion($1.described)
        }
        typed = EntityPairing.pairs(found, wanted, isTyped: true)
        untyped = EntityPairing.pairs(found, wanted, isTyped: false)
    }

    func wanted(_ id: String) -> Wanted? { wantedByID[id] }

    func found(_ id: String) -> Answer.Named? { foundByID[id] }

    /// The annotated entity that an entity of the graph is, whatever its kind, or `?` and its own id.
    func reference(_ id: String) -> String { untyped.wantedOf[id] ?? "?" + id }

    /// Whether an entity that is no annotated one is not to be punished: it has no name here, or none but optional and
    /// ignored ones.
    func isNeutral(_ id: String) -> Bool {
        guard let named = foundByID[id]?.named, !named.isEmpty else { return true }
        return named.allSatisfy { form in
            optionalForms.contains(form) || ignored.contains { QuotedPassage.contains(" \(form) ", in: $0) }
        }
    }

    /// The entities that count as found: paired with a required one, or paired with none and not neutral.
    func counted(isTyped: Bool) -> [Answer.Named] {
        let pairs = isTyped ? typed : untyped
        return found.filter { entity in
            guard let partner = pairs.wantedOf[entity.id] else { return !isNeutral(entity.id) }
            return wantedByID[partner]?.isOptional == false
        }
    }

    private struct Candidate {
        let hits: Int
        let kindDiffers: Int
        let isOptional: Int
        let found: String
        let wanted: String

        static func precedes(_ a: Candidate, _ b: Candidate) -> Bool {
            if a.hits != b.hits { return a.hits > b.hits }
            if a.kindDiffers != b.kindDiffers { return a.kindDiffers < b.kindDiffers }
            if a.isOptional != b.isOptional { return a.isOptional < b.isOptional }
            if a.found != b.found { return a.found.utf8.lexicographicallyPrecedes(b.found.utf8) }
            return a.wanted.utf8.lexicographicallyPrecedes(b.wanted.utf8)
        }
    }

    /// Pairs by the forms shared, most first; names count ten times.
    private static func pairs(
        _ found: [Answer.Named], _ wanted: [Wanted], isTyped: Bool
    ) -> (wantedOf: [String: String], foundOf: [String: String]) {
        var candidates: [Candidate] = []
        for entity in found {
            let forms = entity.named.union(entity.described)
            for other in wanted where !isTyped || entity.kind == other.kind {
                let names = entity.named.intersection(other.named).count
                let hits = names * 10 + forms.intersection(other.named.union(other.described)).count
                if hits > 0, names > 0 || other.named.isEmpty || entity.named.isEmpty {
                    candidates.append(
                        Candidate(
                            hits: hits, kindDiffers: entity.kind == other.kind ? 0 : 1,
                            isOptional: other.isOptional ? 1 : 0, found: entity.id, wanted: other.id))
                }
            }
        }
        var wantedOf: [String: String] = [:]
        var foundOf: [String: String] = [:]
        for pair in candidates.sorted(by: Candidate.precedes)
        where wantedOf[pair.found] == nil && foundOf[pair.wanted] == nil {
            wantedOf[pair.found] = pair.wanted
            foundOf[pair.wanted] = pair.found
        }
        return (wantedOf, foundOf)
    }
}
