import Liaison

/// The state of a build on one line of a terminal; silent elsewhere.
final class ProgressLine {
    private let isShown = Messages.isTerminal
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant
    private var last: ContinuousClock.Instant?

    init() { start = clock.now }

    /// Shows how far a build is, at most ten times a second.
    func show(_ progress: BuildProgress) {
        guard isShown else { return }
        let now = clock.now
        if let last, now - last < .milliseconds(100) { return }
        last = now
        let seconds = Double((now - start).components.seconds) + Double((now - start).components.attoseconds) / 1e18
        let rate = seconds > 0 ? Int(Double(progress.documents) / seconds) : 0
        var text = "file \(progress.files) of \(progress.ofFiles), \(progress.documents) documents, \(rate) a second"
        if progress.files > 0, progress.files < progress.ofFiles, seconds > 1 {
            text += ", \(Int(seconds * Double(progress.ofFiles - progress.files) / Double(progress.files))) s left"
        }
        Messages.show(text)
    }

    /// Clears the line.
    func end() {
        if isShown { Messages.clear() }
    }
}
