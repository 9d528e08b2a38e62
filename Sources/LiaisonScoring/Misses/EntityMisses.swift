/// Entities that were missed or invented, kinds counted.
enum EntityMisses {
    static func of(_ document: DocumentPairing) -> [Miss] {
        let entities = document.entities
        let missed = entities.wanted.filter { !$0.isOptional && entities.typed.foundOf[$0.id] == nil }.map { wanted in
            let (cause, instead) = cause(of: wanted, entities)
            return document.miss(
                .entity, .missed, cause, who: [wanted.id], text: names(of: wanted.id, document), instead: instead)
        }
        let counted = entities.counted(isTyped: true).filter { entities.typed.wantedOf[$0.id] == nil }
        let invented = counted.map { found in
            let (cause, instead) = cause(of: found, entities)
            return document.miss(
                .entity, .invented, cause, who: [entities.reference(found.id)],
                text: "\(found.name) (\(found.kind))", instead: instead)
        }
        return missed + invented
    }

    private static func names(of id: String, _ document: DocumentPairing) -> String {
        guard let entity = document.annotation.entities.last(where: { $0.id == id }) else { return id }
        return "\(entity.names.joined(separator: " / ")) (\(entity.kind))"
    }

    private static func cause(of wanted: EntityPairing.Wanted, _ entities: EntityPairing) -> (Miss.Cause, String?) {
        if let id = entities.untyped.foundOf[wanted.id], let found = entities.found(id) {
            return (.wrongKind, "found as \(found.kind)")
        }
        if let found = entities.found.first(where: { !$0.named.isDisjoint(with: wanted.named) }) {
            return (.joined, "found as a name of \(entities.reference(found.id))")
        }
        if let found = entities.found.first(where: { share(a: $0.named, b: wanted.named) }) {
            return (.nameCut, "found: \(found.named.sorted().joined(separator: " / "))")
        }
        return (.nameNotFound, nil)
    }

    private static func cause(of found: Answer.Named, _ entities: EntityPairing) -> (Miss.Cause, String?) {
        if let id = entities.untyped.wantedOf[found.id], let wanted = entities.wanted(id) {
            return (.wrongKind, "it is \(wanted.kind)")
        }
        if let wanted = entities.wanted.first(where: { !$0.named.isDisjoint(with: found.named) }) {
            return (.split, "it is \(wanted.id)")
        }
        if let wanted = entities.wanted.first(where: { share(a: $0.named, b: found.named) }) {
            return (.nameCut, "it is in \(wanted.id)")
        }
        return (.noSuchName, nil)
    }

    /// Whether a name of one holds a name of the other, word for word.
    private static func share(a: Set<String>, b: Set<String>) -> Bool {
        a.contains { one in
            b.contains { other in
                QuotedPassage.contains(" \(one) ", in: " \(other) ")
                    || QuotedPassage.contains(" \(other) ", in: " \(one) ")
            }
        }
    }
}
