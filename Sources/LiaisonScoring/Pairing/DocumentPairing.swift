/// All that one document's annotation and a graph's answer have in common.
struct DocumentPairing {
    let annotation: Annotation
    let entities: EntityPairing
    let meetings: MeetingPairing
    /// With the speaker right.
    let statements: StatementPairing
    /// Whoever speaks.
    let contents: StatementPairing
    let about: [AboutPairing]

    init(_ annotation: Annotation, _ answer: Answer) {
        self.annotation = annotation
        entities = EntityPairing(annotation, answer)
        meetings = MeetingPairing(annotation, answer, entities)
        statements = StatementPairing(annotation, answer, entities, isAttributed: true)
        contents = StatementPairing(annotation, answer, entities, isAttributed: false)
        about = AboutPairing.pairs(statements, entities)
    }
}
