import LiaisonGraph
import LiaisonStore

extension DecisionsFile {
    /// The decisions; says which lines cannot be read.
    func readTelling() throws -> Decisions {
        let decisions = try read()
        for problem in decisions.problems {
            Messages.say("\(path), line \(problem.line): \(problem.reason); the line is left out")
        }
        return decisions
    }
}
