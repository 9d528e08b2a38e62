#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Standard output, for data alone.
enum StandardOutput {
    /// Writes a text; where the reader has gone away the program ends quietly.
    static func write(_ text: String) { write(Array(text.utf8)) }

    /// Writes bytes as they are.
    static func write(_ bytes: [UInt8]) {
        let written = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, stdout) }
        if written < bytes.count { end() }
    }

    /// Hands on what is buffered.
    static func flush() {
        if fflush(stdout) != 0 { end() }
    }

    /// Whether a person reads it.
    static var isTerminal: Bool { isatty(1) == 1 }

    private static func end() -> Never {
        if errno == EPIPE { _exit(0) }
        Messages.say("liaison: standard output cannot be written: \(String(cString: strerror(errno)))")
        _exit(2)
    }
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

    private static func write(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { systemWrite(2, $0.baseAddress, $0.count) }
            if count <= 0 { return }
            bytes = bytes.dropFirst(count)
        }
    }

    private static func systemWrite(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, start, count)
        #elseif canImport(Musl)
            Musl.write(descriptor, start, count)
        #else
            Darwin.write(descriptor, start, count)
        #endif
    }
}
