import Foundation
import LiaisonTestSupport

/// The built command, run as a user types it.
struct CommandRun {
    let status: Int32
    let output: String
    let errors: String

    /// Runs `liaison` with arguments in a folder and waits for its end.
    init(
        _ arguments: [String], in folder: String, environment: [String: String] = [:], input: String? = nil
    ) throws {
        let scratch = try TemporaryFolder()
        let (process, handles) = try CommandRun.start(arguments, in: folder, environment, input, scratch)
        process.waitUntilExit()
        for handle in handles { try handle.close() }
        status = process.terminationReason == .uncaughtSignal ? -process.terminationStatus : process.terminationStatus
        output = try scratch.text("out")
        errors = try scratch.text("err")
    }

    /// Runs `liaison` and kills it (`SIGKILL`) after a while; whether it was still running then.
    static func kill(_ arguments: [String], in folder: String, after milliseconds: Int) throws -> Bool {
        let scratch = try TemporaryFolder()
        let (process, _) = try start(arguments, in: folder, [:], nil, scratch)
        Thread.sleep(forTimeInterval: Double(milliseconds) / 1000)
        let wasRunning = process.isRunning
        #if canImport(Darwin)
            Darwin.kill(process.processIdentifier, SIGKILL)
        #else
            Foundation.kill(process.processIdentifier, SIGKILL)
        #endif
        process.waitUntilExit()
        return wasRunning
    }

    private static func start(
        _ arguments: [String], in folder: String, _ environment: [String: String], _ input: String?,
        _ scratch: TemporaryFolder
    ) throws -> (Process, [FileHandle]) {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        var variables = ProcessInfo.processInfo.environment
        for name in ["LIAISON_KNOWN", "NO_COLOR", "FORCE_COLOR", "COLUMNS"] { variables[name] = nil }
        process.environment = variables.merging(environment) { $1 }
        // Files instead of pipes, which fill up where nobody reads them.
        let output = try scratch.handle("out")
        let errors = try scratch.handle("err")
        process.standardOutput = output
        process.standardError = errors
        if let input {
            try scratch.write(input, to: "in")
            process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: scratch.path + "/in"))
        } else {
            process.standardInput = FileHandle.nullDevice
        }
        try process.run()
        return (process, [output, errors])
    }

    /// The command beside the tests.
    static let executable: URL = {
        let places =
            [CommandLine.arguments.first.map { URL(fileURLWithPath: $0) }, Bundle.main.executableURL]
            .compactMap { $0 } + Bundle.allBundles.map(\.bundleURL)
        for place in places {
            var folder = place.resolvingSymlinksInPath().deletingLastPathComponent()
            for _ in 0..<4 {
                let candidate = folder.appendingPathComponent("liaison")
                if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
                folder.deleteLastPathComponent()
            }
        }
        return Repository.folder.appendingPathComponent(".build/debug/liaison")
    }()
}
