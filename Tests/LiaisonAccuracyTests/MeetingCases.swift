import Foundation

/// Annotated texts with the encounters that they tell, read from a file of `Cases`.
struct MeetingCase {
    /// An encounter as a careful reader notes it; of several readings any is right.
    struct Encounter {
        let parties: Set<String>
        let kinds: [String]
        let statuses: [String]
        let dates: [String]
        let places: Set<String>
    }

    /// What the case is about.
    let phenomenon: String
    /// The text; paragraphs stand on lines of their own.
    let text: String
    /// Who met.
    let encounters: [Encounter]

    /// The cases of a file: `= phenomenon`, the text, then `- party + party | kind | status | date | places` or `- nobody`.
    static func read(_ file: String) throws -> [MeetingCase] {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "Cases/\(file).txt")
        var cases: [MeetingCase] = []
        var phenomenon = ""
        var text = ""
        var encounters: [Encounter] = []
        func close() {
            if !phenomenon.isEmpty {
                cases.append(MeetingCase(phenomenon: phenomenon, text: text, encounters: encounters))
            }
            (phenomenon, text, encounters) = ("", "", [])
        }
        for line in try String(contentsOf: path, encoding: .utf8).split(separator: "\n") where !line.hasPrefix("#") {
            if line.hasPrefix("= ") {
                close()
                phenomenon = String(line.dropFirst(2))
            } else if line.hasPrefix("- ") {
                let parts = line.dropFirst(2).split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
                guard parts.count == 5 else { continue }
                encounters.append(
                    Encounter(
                        parties: Set(parts[0].components(separatedBy: " + ")),
                        kinds: parts[1].components(separatedBy: " / "),
                        statuses: parts[2].components(separatedBy: " / "),
                        dates: parts[3].components(separatedBy: " / "),
                        places: parts[4] == "-" ? [] : Set(parts[4].components(separatedBy: ", "))))
            } else {
                text = line.replacingOccurrences(of: " ¶ ", with: "\n\n")
            }
        }
        close()
        return cases
    }
}
