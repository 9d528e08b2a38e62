import Foundation
import LiaisonDocuments

extension DocumentReader {
    /// The inputs at the paths that exist, without the knowledge that lies among them; missing paths are left out and
    /// told, unless all are missing.
    ///
    /// - Throws: `DocumentError` where none exists, or one cannot be opened.
    func inputs(
        amongst paths: [String], besides knowledge: KnowledgeSource
    ) throws -> (inputs: [Input], missing: [SkippedInput]) {
        let present = paths.filter { FileManager.default.fileExists(atPath: $0) }
        if present.isEmpty, let first = paths.first { throw DocumentError.missing(path: first) }
        let missing = Set(paths).subtracting(present).map {
            SkippedInput(path: $0, reason: "there is no such file or folder; check the spelling")
        }
        // A folder of articles may hold the knowledge about them, in `known`.
        let folders = present.map { real($0) + "/known/" } + knowledge.layers.map { real($0) + "/" }
        let files = Set(knowledge.layers.map { real($0) })
        let documents = try inputs(at: present).filter { input in
            let place = real(input.path)
            return !files.contains(place) && !folders.contains { place.hasPrefix($0) }
        }
        return (documents, missing)
    }

    private func real(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }
}
