import Foundation
import LiaisonExport

/// Lays diagrams out in a child process, which may hang, crash or take all memory at no other cost than a message.
///
/// The child is the program itself with a command that calls `serve`.
public struct LayoutProcess: Hashable, Sendable {
    /// The program.
    public var executable: String
    /// Its arguments; the engine's name follows as the last.
    public var arguments: [String]
    /// The time after which the child is killed.
    public var seconds: Double
    /// The memory beyond which the child fails, in megabytes.
    public var megabytes: Int

    /// A child of a program.
    public init(executable: String, arguments: [String], seconds: Double = 60, megabytes: Int = 3_000) {
        self.executable = executable
        self.arguments = arguments
        self.seconds = seconds
        self.megabytes = megabytes
    }

    /// The child's part: reads DOT, lays it out, and gives the sheet; nil and what was said where that fails.
    public static func serve(dot: [UInt8], engine: String, megabytes: Int) -> (places: [UInt8]?, messages: [String]) {
        limit(megabytes: megabytes)
        let outcome = Graphviz.withLayout(of: dot, engine: engine) { $0.sheet() }
        return (outcome.value, outcome.messages)
    }

    /// The child's arguments after the command's own: engine and megabytes.
    func layout(_ dot: [UInt8], engine: Engine, nodes: Int, edges: Int) throws(DrawingError) -> Layout {
        func stopped(_ reason: String) -> DrawingError {
            .layoutStopped(engine: engine, nodes: nodes, edges: edges, reason: reason)
        }
        let answer: (status: Int32, isSignal: Bool, output: [UInt8], messages: String)?
        do { answer = try run(dot, engine.rawValue) } catch {
            throw stopped("its process could not be started (\(error.localizedDescription))")
        }
        guard let answer else { throw stopped("it took longer than \(Int(seconds.rounded(.up))) seconds") }
        if answer.isSignal { throw stopped("its process crashed (signal \(answer.status))") }
        guard answer.status == 0, let layout = Layout(sheet: answer.output) else {
            let words = answer.messages.split(whereSeparator: \.isNewline).prefix(5).map(String.init)
            throw .layoutFailed(engine: engine, nodes: nodes, edges: edges, messages: words)
        }
        return layout
    }

    /// Runs the child; nil where it had to be killed.
    private func run(
        _ input: [UInt8], _ engine: String
    ) throws -> (status: Int32, isSignal: Bool, output: [UInt8], messages: String)? {
        // Files, not pipes: nobody waits for anybody, however much is written.
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("liaison-" + UUID().uuidString)
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = ["in", "out", "messages"].map { folder.appendingPathComponent($0) }
        try Data(input).write(to: files[0])
        for file in files[1...] { try Data().write(to: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments + [engine, String(megabytes)]
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        if ended.wait(timeout: .now() + seconds) == .timedOut {
            kill(process.processIdentifier, SIGKILL)
            // What the child may have started itself is not waited for.
            _ = ended.wait(timeout: .now() + 5)
            return nil
        }
        return (
            process.terminationStatus, process.terminationReason == .uncaughtSignal,
            [UInt8](try Data(contentsOf: files[1])), String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
        )
    }

    private static func limit(megabytes: Int) {
        let bytes = rlim_t(max(megabytes, 1)) << 20
        var limit = rlimit(rlim_cur: bytes, rlim_max: bytes)
        #if canImport(Glibc)
            setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
        #else
            setrlimit(RLIMIT_AS, &limit)
        #endif
    }
}
