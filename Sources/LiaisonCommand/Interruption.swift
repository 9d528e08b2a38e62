import ArgumentParser
import Foundation

/// Control-C during a build: the batch at hand is finished and kept.
enum Interruption {
    nonisolated(unsafe) private static var isAsked: sig_atomic_t = 0

    /// Begins to watch.
    static func watch() {
        signal(SIGINT) { _ in Interruption.isAsked = 1 }
    }

    /// Ends the program where the user asked for it.
    static func check() throws {
        guard isAsked != 0 else { return }
        Messages.say("\nliaison: stopped; what was read so far is kept, the next build goes on from there")
        throw ExitCode(130)
    }
}
