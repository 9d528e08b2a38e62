/// What a rightly attributed statement is about, beside what it should be about.
struct AboutPairing {
    /// The annotated statement's place.
    let statement: Int
    let found: Set<String>
    let wanted: Set<String>

    /// One for each required statement that was found with its speaker.
    static func pairs(_ statements: StatementPairing, _ entities: EntityPairing) -> [AboutPairing] {
        let spare = Set(entities.wanted.filter(\.isOptional).map(\.id))
        return statements.required.filter { statements.isCovered[$0] }.map { place in
            let speakers = statements.wanted[place].speaker.readings
            var found: Set<String> = []
            for (said, partner) in zip(statements.found, statements.partner) where partner == place {
                for id in said.about where !(entities.untyped.wantedOf[id] == nil && isSpare(id, entities)) {
                    found.insert(entities.reference(id))
                }
            }
            return AboutPairing(
                statement: place, found: found.subtracting(spare).subtracting(speakers),
                wanted: Set(statements.wanted[place].about).subtracting(speakers).subtracting(spare))
        }
    }

    /// Whether an entity that is no annotated one is named here, but not to be punished.
    private static func isSpare(_ id: String, _ entities: EntityPairing) -> Bool {
        entities.found(id) != nil && entities.isNeutral(id)
    }
}
