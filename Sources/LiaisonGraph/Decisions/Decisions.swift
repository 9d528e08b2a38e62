/// The decisions of a user in the order in which they were taken, as a text of one JSON object a line.
///
/// ```json
/// {"do":"same","a":"qin-gang","b":"M. Qin"}
/// {"do":"different","a":"georgia","b":"georgia-us"}
/// {"do":"rename","a":"ohchr","name":"UN Human Rights"}
/// {"do":"drop","a":"lire-aussi"}
/// ```
///
/// Lines that cannot be read are reported and kept as they are.
public struct Decisions: Hashable, Sendable {
    private var lines: [DecisionLine] = []

    /// No decisions.
    public init() {}

    /// The decisions that a file holds.
    public init(reading bytes: [UInt8]) {
        var parts = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if parts.last?.isEmpty == true { parts.removeLast() }
        lines = parts.map { DecisionLine(reading: Array($0)) }
    }

    /// The file's content; each line ends in a line feed.
    public var bytes: [UInt8] { lines.flatMap { $0.bytes + [UInt8(ascii: "\n")] } }

    /// All decisions, the oldest first.
    public var all: [Decision] {
        lines.compactMap { if case .decision(let decision) = $0.content { decision } else { nil } }
    }

    /// The decisions that stand, the oldest first: where two disagree, only the newer.
    public var effective: [Decision] {
        var newer: [Decision] = []
        for decision in all.reversed() where !newer.contains(where: { $0.replaces(decision) }) {
            newer.append(decision)
        }
        return newer.reversed()
    }

    /// The lines that cannot be read.
    public var problems: [DecisionProblem] {
        lines.enumerated().compactMap { number, line in
            if case .unreadable(let reason) = line.content {
                DecisionProblem(line: number + 1, reason: reason)
            } else {
                nil
            }
        }
    }

    /// Adds a decision as the newest.
    public mutating func append(_ decision: Decision) { lines.append(DecisionLine(decision)) }

    /// Takes the newest decision back and returns it; nil where there is none.
    public mutating func undo() -> Decision? {
        for number in lines.indices.reversed() {
            guard case .decision(let decision) = lines[number].content else { continue }
            lines.remove(at: number)
            return decision
        }
        return nil
    }
}

/// A line of a decisions file that cannot be read.
public struct DecisionProblem: Hashable, Sendable {
    /// The number of the line, counted from 1.
    public let line: Int
    /// What is wrong with it.
    public let reason: String
}
