/// A language that Liaison reads.
public enum Language: String, Sendable, Codable, CaseIterable {
    case english = "en"
    case french = "fr"

    /// The folder of the language's data.
    var folder: String {
        switch self {
        case .english: "English"
        case .french: "French"
        }
    }
}
