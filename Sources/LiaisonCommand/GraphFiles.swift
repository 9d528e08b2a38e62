import Foundation
import Liaison
import LiaisonGraph
import LiaisonStore

/// The files beside the store: the report and the picture.
struct GraphFiles {
    private let folder: String
    private let store: Store

    /// Files in the folder that a build writes into.
    init(_ target: TargetOptions, _ store: Store) {
        folder = target.folder
        self.store = store
    }

    /// Writes what a graph looks like, the report first.
    ///
    /// - Throws: `Failure`, `StoreError`.
    func write(_ graph: Graph) throws {
        let report = BuildReport(graph, skipped: try store.build()?.skipped ?? [])
        try OutputFile.write(Array(report.text.utf8), to: folder + "/report.txt")
    }
}
