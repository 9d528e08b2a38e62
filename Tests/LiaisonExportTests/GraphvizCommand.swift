import Foundation

/// The `dot` command, as users have it, for checking what we write against the reader it is written for.
enum GraphvizCommand {
    static let isInstalled = (try? run(["-V"], input: []))?.status == 0

    struct Result {
        let status: Int32
        let output: Data
        let messages: String
    }

    static func run(_ arguments: [String], input: [UInt8]) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = ["in", "out", "err"].map { folder.appendingPathComponent($0) }
        try Data(input).write(to: files[0])
        for file in files[1...] { try Data().write(to: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["dot"] + arguments
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: try Data(contentsOf: files[1]),
            messages: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
    }
}

/// Random numbers that repeat everywhere.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 22) ^ state &* 0x9E37_79B9_7F4A_7C15
    }

    /// A string of up to `limit` scalars, rich in what quoting must get right.
    mutating func text(upTo limit: Int) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...limit, using: &self) {
            let range: ClosedRange<UInt32> =
                [0...0x7F, 0x20...0x7E, 0x22...0x2F, 0x5B...0x5D, 0x80...0x7FF, 0x800...0xFFFF, 0x1_0000...0x10_FFFF][
                    Int.random(in: 0..<7, using: &self)]
            if let scalar = UnicodeScalar(UInt32.random(in: range, using: &self)) { text.append(scalar) }
        }
        return String(text)
    }
}
