#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Standard output, for data alone; the command writes to it from one thread.
enum StandardOutput {
    nonisolated(unsafe) private static var waiting: [UInt8] = []

    /// Writes a text; where the reader has gone away the program ends quietly.
    static func write(_ text: String) { write(Array(text.utf8)) }

    /// Writes bytes as they are.
    static func write(_ bytes: [UInt8]) {
        waiting += bytes
        if waiting.count > 1 << 16 { flush() }
    }

    /// Hands on what is waiting.
    static func flush() {
        let bytes = waiting
        waiting = []
        if Descriptor.write(bytes, to: 1) { return }
        if errno == EPIPE { _exit(0) }
        Messages.say("liaison: standard output cannot be written: \(String(cString: strerror(errno)))")
        _exit(2)
    }

    /// Whether a person reads it.
    static var isTerminal: Bool { isatty(1) == 1 }
}

/// Standard error, for everything that is not data.
enum Messages {
    /// Whether a person reads it.
    static var isTerminal: Bool { isatty(2) == 1 }

    /// Says something on a line of its own; escapes are stripped.
    static func say(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { PlainText.line(String($0)) }
        write(lines.joined(separator: "\n") + "\n")
    }

    /// Shows a state on the current line of a terminal, in place of the state before.
    static func show(_ state: String) { write("\r\u{1B}[K" + PlainText.line(state)) }

    /// Clears the state.
    static func clear() { write("\r\u{1B}[K") }

    private static func write(_ text: String) { _ = Descriptor.write(Array(text.utf8), to: 2) }
}

/// Writing to an open file of the system.
private enum Descriptor {
    /// Writes all bytes; false where that fails.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { system(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count <= 0 { return false }
            written += count
        }
        return true
    }

    private static func system(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, start, count)
        #elseif canImport(Musl)
            Musl.write(descriptor, start, count)
        #else
            Darwin.write(descriptor, start, count)
        #endif
    }
}
