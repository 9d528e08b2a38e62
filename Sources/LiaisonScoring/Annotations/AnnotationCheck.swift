import LiaisonLanguages

/// Whether an annotation agrees with its text and with itself.
enum AnnotationCheck {
    /// What does not, in the order of the file.
    static func faults(of annotation: Annotation) -> [AnnotationFault] {
        var faults: [AnnotationFault] = []
        func fault(_ field: String, _ reason: String) {
            faults.append(AnnotationFault(path: annotation.path, field: field, reason: reason))
        }
        let text = annotation.text
        let small = text.lowercased()
        var known: Set<String> = []
        for (index, entity) in annotation.entities.enumerated() {
            let place = "entities[\(index)]"
            if !known.insert(entity.id).inserted {
                fault(place + ".id", "\"\(entity.id)\" stands twice; join the two entries")
            }
            if EntityKind(rawValue: entity.kind) == nil {
                fault(place + ".kind", "\"\(entity.kind)\" is no kind; write person, organization, initiative or place")
            }
            if entity.names.isEmpty && !entity.isOptional {
                fault(place + ".names", "\(entity.id) has none; give the names that the text uses, or make it optional")
            }
            for (field, surfaces) in [("names", entity.names), ("descriptions", entity.descriptions)] {
                for (number, surface) in surfaces.enumerated()
                where !QuotedPassage.contains(surface.lowercased(), in: small) {
                    fault("\(place).\(field)[\(number)]", notInText(surface))
                }
            }
        }
        func refer(_ field: String, _ ids: [String]) {
            for id in ids where !known.contains(id) {
                fault(field, "\"\(id)\" is the id of no entity of this file; add it or mend the spelling")
            }
        }
        for (index, meeting) in annotation.meetings.enumerated() {
            let place = "meetings[\(index)]"
            for (number, quotation) in meeting.evidence.enumerated()
            where QuotedPassage.find(quotation, in: text) == nil {
                fault("\(place).evidence[\(number)]", notInText(quotation))
            }
            refer(place + ".participants", meeting.participants.flatMap(\.ids))
            refer(place + ".where", meeting.places)
            if MeetingStatus(rawValue: meeting.status) == nil {
                fault(
                    place + ".status",
                    "\"\(meeting.status)\" is no status; write held, planned, proposed or cancelled")
            }
        }
        for (index, statement) in annotation.statements.enumerated() {
            let place = "statements[\(index)]"
            if QuotedPassage.find(statement.content, in: text) == nil {
                fault(place + ".content", notInText(statement.content))
            }
            refer(place + ".speaker", statement.speaker.ids)
            refer(place + ".to", statement.addressees.flatMap { PartyReference($0).ids })
            refer(place + ".about", statement.about.flatMap { PartyReference($0).ids })
        }
        return faults
    }

    private static func notInText(_ quotation: String) -> String {
        "\"\(quotation)\" is not in the text; quote it as it stands there, or its first and last words with \" … \" between"
    }
}
