import LiaisonDocuments

/// Texts that nobody labelled.
enum PlainTexts {
    /// The documents of files and folders; what cannot be read is left out.
    ///
    /// - Throws: `DocumentError` where a path does not exist.
    static func documents(_ paths: [String]) throws -> [LabelledDocument] {
        let reader = DocumentReader()
        var documents: [LabelledDocument] = []
        for input in try reader.inputs(at: paths) {
            reader.read(input) { result in
                guard case .success(let raw) = result, let document = try? raw.document() else { return }
                documents.append(
                    LabelledDocument(
                        corpus: "plain", id: document.id.rawValue, language: document.language, part: .training,
                        text: document.text, names: []))
            }
        }
        return documents
    }
}
