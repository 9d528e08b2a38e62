import Foundation
import LiaisonDocuments

/// What reading some paths gave, in order, with paths below a folder shortened.
struct ReadFiles {
    var readings: [Reading] = []
    var skipped: [SkippedInput] = []

    var documents: [Document] { readings.map(\.document) }

    init(_ paths: [String], below folder: String = "") throws {
        let reader = DocumentReader()
        for input in try reader.inputs(at: paths) {
            reader.read(input) { result in
                do throws(SkippedInput) {
                    readings.append(try result.get().reading())
                } catch {
                    let prefix = folder + "/"
                    let path = error.path.hasPrefix(prefix) ? String(error.path.dropFirst(prefix.count)) : error.path
                    skipped.append(SkippedInput(path: path, reason: error.reason))
                }
            }
        }
    }
}
