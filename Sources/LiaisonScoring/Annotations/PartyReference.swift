/// Who is meant: ids joined by `|` where several readings are right, with `?` where the party is in doubt.
struct PartyReference: Sendable, Hashable {
    /// As the annotation writes it: `qin-gang|china?`.
    let written: String
    /// The ids that are right.
    let ids: [String]
    /// The ids with their marks of doubt.
    let readings: Set<String>
    /// Whether the party is accepted, but not required.
    let isInDoubt: Bool

    init(_ written: String) {
        self.written = written
        let parts = written.split(separator: "|", omittingEmptySubsequences: false)
        ids = parts.map { part in
            var id = part
            while id.last == "?" { id.removeLast() }
            return String(id)
        }
        readings = Set(parts.map(String.init))
        isInDoubt = written.last == "?"
    }

    func accepts(_ id: String) -> Bool { ids.contains(id) }
}
