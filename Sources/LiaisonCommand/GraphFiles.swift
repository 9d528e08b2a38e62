import Foundation
import Liaison
import LiaisonDrawing
import LiaisonExport
import LiaisonGraph
import LiaisonStore
import LiaisonText

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
        let drawn = try Picture.render(diagram, .svg) { folder + "/network.dot" }
        try OutputFile.write(drawn, to: picture)
        Messages.say("the picture is in \(picture)")
    }
}

/// Drawing with this program's way of telling what went wrong.
enum Picture {
    /// The picture of a diagram; warnings of the layout are told, and where drawing fails `instead` saves the DOT and
    /// names its file.
    ///
    /// - Throws: `Failure.drawing`.
    static func render(
        _ diagram: Diagram, _ format: Drawing.Format, engine: Engine = .auto, earlier: EarlierPlaces? = nil,
        instead: () throws -> String?
    ) throws -> [UInt8] {
        try telling(instead) {
            try Drawing.render(diagram, format: format, engine: engine, process: process, earlier: earlier)
        }
    }

    /// The page around a diagram; `text` gives the words of evidence.
    ///
    /// - Throws: `Failure.drawing`, and what `text` throws.
    static func page(
        _ diagram: Diagram, of graph: Graph, engine: Engine, earlier: EarlierPlaces?,
        text: (Evidence) throws -> String, instead: () throws -> String?
    ) throws -> [UInt8] {
        try telling(instead) {
            try HTMLPage.render(diagram, of: graph, engine: engine, process: process, earlier: earlier, text: text)
        }
    }

    private static func telling(
        _ instead: () throws -> String?, _ draw: () throws -> DrawingResult
    ) throws -> [UInt8] {
        do {
            let result = try draw()
            for warning in result.warnings { Messages.say("liaison: drawing: \(warning)") }
            return result.bytes
        } catch let error as DrawingError {
            let saved = try instead().map { " The diagram is in \($0)." } ?? ""
            throw Failure.drawing("\(error)\(saved)")
        }
    }

    /// This program, as the child that lays out what is large; LIAISON_LAYOUT_SECONDS sets the time it is given.
    private static var process: LayoutProcess? {
        guard let program = Bundle.main.executablePath else { return nil }
        var process = LayoutProcess(executable: program, arguments: ["lay-out"])
        let wish = ProcessInfo.processInfo.environment["LIAISON_LAYOUT_SECONDS"].flatMap(Double.init)
        if let wish, wish > 0, wish < 100_000 { process.seconds = wish }
        return process
    }
}
