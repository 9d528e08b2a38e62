import LiaisonCalendar
import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages
import LiaisonText

/// A fact for people: what it says, the sentences that prove it, and why it was read so.
enum FactText {
    /// The fact under a heading; reasons only where asked for.
    static func text(_ fact: LiaisonGraph.Fact, _ heading: String, _ open: OpenGraph, reasons: Bool = false) -> String {
        let terminal = Terminal.current
        let details = [fact.date?.description, fact.id].compactMap { $0 }.joined(separator: ", ")
        var text = "  " + PlainText.trimmed(heading)
        if !details.isEmpty { text += terminal.paint(" (\(details))", .dim) }
        text += "\n"
        for evidence in fact.evidence {
            let sentence = (try? open.text(evidence)) ?? ""
            for line in PlainText.wrap("“\(PlainText.trimmed(sentence))”", terminal.columns - 6) {
                text += "    \(line)\n"
            }
            let place = "\(open.citation(evidence.document)), bytes \(evidence.start) to \(evidence.end)"
            text += "    " + terminal.paint("— " + PlainText.trimmed(place), .dim) + "\n"
        }
        if reasons {
            for reason in fact.reasons {
                for line in PlainText.wrap("because " + PlainText.trimmed(reason), terminal.columns - 6) {
                    text += "    " + terminal.paint(line, .cyan) + "\n"
                }
            }
        }
        return text
    }

    /// What a link says, between the names at its ends.
    static func verb(_ kind: LiaisonGraph.Link.Kind) -> String {
        switch kind {
        case .met: "and"
        case .said: "to"
        case .about: "about"
        case .belongs: "of"
        }
    }

    /// What a fact says, in a line.
    static func heading(_ fact: LiaisonGraph.Fact, _ open: OpenGraph) -> String {
        switch fact {
        case .meeting(let meeting):
            let places = meeting.places.isEmpty ? "" : " in " + open.names(meeting.places).joined(separator: ", ")
            return "\(meeting.kind.rawValue), \(meeting.status.rawValue): "
                + open.names(meeting.participants).joined(separator: ", ") + places
        case .statement(let statement):
            let about = statement.about.isEmpty ? "" : " about " + open.names(statement.about).joined(separator: ", ")
            let to =
                statement.addressees.isEmpty ? "" : " to " + open.names(statement.addressees).joined(separator: ", ")
            return "\(open.name(statement.speaker)), \(statement.manner.rawValue)\(to)\(about)"
        case .affiliation(let affiliation):
            return "\(open.name(affiliation.person)): \(affiliation.role), \(open.name(affiliation.organization))"
        }
    }
}
