public import LiaisonText

/// Why an export stopped.
public enum ExportError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A piece of evidence does not lie within its document's text.
    case evidenceOutsideText(Evidence, length: Int)

    /// What was wrong, where, and what to do.
    public var description: String {
        switch self {
        case .evidenceOutsideText(let evidence, let length):
            "Bytes \(evidence.start)..<\(evidence.end) of document \(evidence.document) are not whole characters of its "
                + "text of \(length) bytes: the store and the text do not belong together. Run the build again."
        }
    }
}
