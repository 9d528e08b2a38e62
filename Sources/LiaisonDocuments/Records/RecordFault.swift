/// Why a line of JSON Lines is no document.
struct RecordFault: Error, Hashable {
    /// The byte of the line, counted from 1, where reading stopped.
    let column: Int
    let problem: String

    var reason: String { "\(problem) (at byte \(column) of the line); correct the line or write it again" }
}
