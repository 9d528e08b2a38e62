import Foundation

/// How the program writes for people: the width of their window, and colours where they want them.
struct Terminal {
    /// Columns to use.
    let columns: Int
    /// Whether colours are written.
    let hasColour: Bool

    /// The terminal that standard output goes to.
    static let current: Terminal = {
        let environment = ProcessInfo.processInfo.environment
        func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
        var columns = environment["COLUMNS"].flatMap { Int($0) } ?? 100
        if StandardOutput.isTerminal {
            var size = winsize()
            if ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { columns = Int(size.ws_col) }
        }
        let wantsColour = isSet("FORCE_COLOR") || (StandardOutput.isTerminal && environment["TERM"] != "dumb")
        return Terminal(columns: min(max(columns, 40), 400), hasColour: wantsColour && !isSet("NO_COLOR"))
    }()

    /// A look that a word can have.
    enum Style: String {
        case bold = "1"
        case dim = "2"
        case cyan = "36"
        case green = "32"
        case yellow = "33"
    }

    /// The text in a style, where colours are written.
    func paint(_ text: String, _ style: Style) -> String {
        hasColour && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}
