/// Why training cannot go on.
enum TrainingError: Error, CustomStringConvertible {
    /// A file or folder of a corpus cannot be read.
    case unreadable(String)
    /// The folder has none of the corpora.
    case noCorpus(String)

    var description: String {
        switch self {
        case .unreadable(let path): "\(path) cannot be read; check that it is a file or folder of the corpora"
        case .noCorpus(let path):
            "\(path) has none of the corpora that liaison-train knows; see Documentation/Reading.md"
        }
    }
}
