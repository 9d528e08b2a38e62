import Foundation
import LiaisonDocuments

extension DocumentReader {
    /// The inputs at the paths that exist; the others are left out and told, unless all are.
    ///
    /// - Throws: `DocumentError` where none exists, or one cannot be opened.
    func inputs(amongst paths: [String]) throws -> (inputs: [Input], missing: [SkippedInput]) {
        let present = paths.filter { FileManager.default.fileExists(atPath: $0) }
        if present.isEmpty, let first = paths.first { throw DocumentError.missing(path: first) }
        let missing = Set(paths).subtracting(present).map {
            SkippedInput(path: $0, reason: "there is no such file or folder; check the spelling")
        }
        return (try inputs(at: present), missing)
    }
}
