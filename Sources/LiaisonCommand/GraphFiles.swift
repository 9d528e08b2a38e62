import Foundation
import Liaison
import LiaisonDrawing
import LiaisonExport
import LiaisonGraph
import LiaisonStore

/// The files beside the store: the report and the picture.
struct GraphFiles {
    private let folder: String
    private let store: Store

    /// Files in a folder.
    init(in folder: String, of store: Store) {
        self.folder = folder
        self.store = store
    }

    /// Files beside a store.
    init(beside store: Store) {
        let folder = (store.path as NSString).deletingLastPathComponent
        self.init(in: folder.isEmpty ? "." : folder, of: store)
    }

    /// Writes the report, then the picture as DOT, then drawn; where drawing fails the others are there.
    ///
    /// - Throws: `Failure`, `StoreError`.
    func write(_ graph: Graph) throws {
        let report = BuildReport(graph, skipped: try store.build()?.skipped ?? [])
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw Failure.usage("\(folder): the folder cannot be made; check its name and permissions")
        }
        try OutputFile.write(Array(report.text.utf8), to: folder + "/report.txt")
        var options = ViewOptions()
        options.producer = Version.producer
        let diagram = NetworkView.diagram(of: graph, options: options)
        try OutputFile.write(DOTExport.data(of: diagram), to: folder + "/network.dot")
        let picture = folder + "/network.svg"
        try OutputFile.write(try Picture.render(diagram, .svg, instead: folder + "/network.dot"), to: picture)
        Messages.say("the picture is in \(picture)")
    }
}

/// Drawing with this program's way of telling what went wrong.
enum Picture {
    /// The picture of a diagram; warnings of the layout are told, and `instead` names the DOT file should drawing fail.
    ///
    /// - Throws: `Failure.drawing`.
    static func render(_ diagram: Diagram, _ format: Drawing.Format, instead: String? = nil) throws -> [UInt8] {
        do {
            let result = try Drawing.render(diagram, format: format, engine: .auto)
            for warning in result.warnings { Messages.say("liaison: Graphviz says: \(warning)") }
            return result.bytes
        } catch {
            let saved = instead.map { "; the diagram is in \($0)" } ?? ""
            throw Failure.drawing("\(error)\(saved)")
        }
    }
}
