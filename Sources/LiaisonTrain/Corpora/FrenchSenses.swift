import LiaisonLanguages

/// French sentences whose nouns carry broad senses: proper nouns of persons, institutions and places are names.
///
/// It serves to measure only; its licence asks more of what is made from it.
enum FrenchSenses {
    /// Sentences of newspapers and debates, some to a document; medical reports are left out.
    ///
    /// - Throws: `TrainingError.unreadable` where the file cannot be read.
    static func documents(_ path: String) throws -> [LabelledDocument] {
        var documents: [LabelledDocument] = []
        var text = LabelledText()
        var count = 0
        var source: Substring = ""
        func flush() {
            if count > 0, !source.hasPrefix("emea") {
                text.endLine(paragraph: true)
                documents.append(
                    LabelledDocument(
                        corpus: "frsemcor-" + source.prefix(7), id: "frsemcor-\(documents.count)", language: .french,
                        part: .measuring,
                        text: text.text, names: text.names))
            }
            text = LabelledText()
            count = 0
        }
        var name: (id: Substring, kind: EntityKind?)?
        for line in try CorpusFile.lines(path) {
            if line.hasPrefix("# sent_id = ") {
                let next = line.dropFirst(12).prefix { $0 != "_" }
                if next != source || count >= 20 { flush() }
                source = next
                count += 1
                name = nil
                continue
            }
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count >= 6, !line.hasPrefix("#") else {
                if line.isEmpty { text.endLine(paragraph: false) }
                continue
            }
            text.add(String(fields[1]))
            let sense = fields[5].split(separator: ";").first ?? "*"
            let parts = sense.split(separator: ":")
            if let current = name, parts.first == current.id, parts.count == 1 {
                text.extendName()
                continue
            }
            text.endName()
            name = nil
            let isProper = fields[3] == "NPP"
            let isNumbered = parts.first.map { Int($0) != nil } ?? false
            let value = isNumbered ? (parts.count > 1 ? parts[1] : "") : (parts.first ?? "")
            let isCapital = fields[1].first?.isUppercase == true
            guard isProper || isNumbered && isCapital, value != "*", !value.isEmpty else { continue }
            text.beginName(kind(value))
            text.extendName()
            if isNumbered, let id = parts.first { name = (id, kind(value)) }
        }
        flush()
        return documents
    }

    private static func kind(_ sense: Substring) -> EntityKind? {
        if sense.hasPrefix("Person") { return .person }
        if sense.hasPrefix("Institution") { return .organization }
        return nil
    }
}
