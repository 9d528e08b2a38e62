/// The counts of all measures, document by document.
struct TallySheet {
    private(set) var tallies: [Measure: Tally] = [:]
    private(set) var accuracies: [Attribute: Accuracy] = [:]
    private(set) var clusters = ClusterCount()

    mutating func add(_ document: DocumentPairing) {
        add(document.entities)
        add(document.meetings, document.entities)
        add(document.statements, to: .statements)
        add(document.contents, to: .content)
        for pair in document.about {
            let right = pair.found.intersection(pair.wanted).count
            add(.about, right, pair.found.count, right, pair.wanted.count)
        }
    }

    private mutating func add(_ entities: EntityPairing) {
        let required = entities.wanted.filter { !$0.isOptional }
        for (isTyped, measure) in [(true, Measure.entities), (false, .untyped)] {
            let pairs = isTyped ? entities.typed : entities.untyped
            let counted = entities.counted(isTyped: isTyped)
            func add(_ measure: Measure, _ counted: [Answer.Named], _ required: [EntityPairing.Wanted]) {
                self.add(
                    measure, counted.count { pairs.wantedOf[$0.id] != nil }, counted.count,
                    required.count { pairs.foundOf[$0.id] != nil }, required.count)
            }
            add(measure, counted, required)
            guard isTyped else { continue }
            for kind in [Measure.person, .organization, .initiative, .place] {
                add(kind, counted.filter { $0.kind == kind.rawValue }, required.filter { $0.kind == kind.rawValue })
            }
        }
        for entity in entities.found {
            if let wanted = entities.untyped.wantedOf[entity.id] { clusters.add(found: entity.id, wanted: wanted) }
        }
    }

    private mutating func add(_ meetings: MeetingPairing, _ entities: EntityPairing) {
        let (counted, required) = (meetings.counted, meetings.required)
        add(
            .meetings, counted.count { meetings.wantedOf[$0] != nil }, counted.count,
            required.count { meetings.foundOf[$0] != nil }, required.count)
        let held = counted.filter { meetings.found[$0].status == "held" }
        let wantedHeld = required.filter { meetings.wanted[$0].status == "held" }
        add(
            .held, held.count { meetings.wantedOf[$0].map { meetings.wanted[$0].status } == "held" }, held.count,
            wantedHeld.count { meetings.foundOf[$0].map { meetings.found[$0].status } == "held" }, wantedHeld.count)
        for place in required {
            guard let index = meetings.foundOf[place] else { continue }
            let (wanted, found) = (meetings.wanted[place], meetings.found[index])
            accuracies[.date, default: Accuracy()].add(wanted.dates.contains(found.date))
            accuracies[.status, default: Accuracy()].add(wanted.status == found.status)
            if !wanted.places.isEmpty {
                accuracies[.place, default: Accuracy()].add(
                    found.places.contains { wanted.places.contains(entities.reference($0)) })
            }
        }
    }

    private mutating func add(_ statements: StatementPairing, to measure: Measure) {
        let (counted, required) = (statements.counted, statements.required)
        add(
            measure, counted.count { statements.partner[$0] != nil }, counted.count,
            required.count { statements.isCovered[$0] }, required.count)
    }

    private mutating func add(
        _ measure: Measure, _ rightFound: Int, _ found: Int, _ rightWanted: Int, _ wanted: Int
    ) {
        tallies[measure, default: Tally()].add(
            rightFound: rightFound, found: found, rightWanted: rightWanted, wanted: wanted)
    }
}
