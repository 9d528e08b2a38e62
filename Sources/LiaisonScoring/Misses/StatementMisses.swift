/// Statements that were missed or invented, speakers counted.
enum StatementMisses {
    static func of(_ document: DocumentPairing) -> [Miss] { missed(document) + invented(document) }

    private static func missed(_ document: DocumentPairing) -> [Miss] {
        let (statements, contents) = (document.statements, document.contents)
        return statements.required.filter { !statements.isCovered[$0] }.map { place in
            let wanted = statements.wanted[place]
            let words = statements.wantedWords[place]
            let sharing = statements.found.indices.filter { index in
                let shared = statements.foundWords[index].shared(with: words)
                return shared * 2 >= min(words.total, statements.foundWords[index].total) && shared >= 2
            }
            let own = sharing.filter { wanted.speaker.accepts(speaker($0, document)) }
            let isNamed = wanted.speaker.ids.contains { document.entities.untyped.foundOf[$0] != nil }
            let cause: Miss.Cause
            if !isNamed {
                cause = .speakerNotFound
            } else if own.contains(where: { statements.partner[$0] == place }) {
                cause = .contentCut
            } else if contents.isCovered[place], own.isEmpty {
                cause = .wrongSpeaker
            } else if !own.isEmpty {
                cause = .contentStretched
            } else {
                cause = sharing.isEmpty ? .noCue : .wrongSpeaker
            }
            let nearest = own.first ?? sharing.first
            return document.miss(
                .statement, .missed, cause, who: [wanted.speaker.written], text: wanted.content,
                instead: nearest.map { "found: \(speaker($0, document)): \(statements.found[$0].content)" })
        }
    }

    private static func invented(_ document: DocumentPairing) -> [Miss] {
        let (statements, contents) = (document.statements, document.contents)
        return statements.counted.filter { statements.partner[$0] == nil }.map { index in
            let words = statements.foundWords[index]
            let sharing = statements.wanted.indices.filter { place in
                let shared = words.shared(with: statements.wantedWords[place])
                return shared * 2 >= min(words.total, statements.wantedWords[place].total) && shared >= 2
            }
            let said = speaker(index, document)
            let cause: Miss.Cause
            if contents.partner[index] != nil {
                cause = .wrongSpeaker
            } else if sharing.contains(where: { statements.wanted[$0].speaker.accepts(said) }) {
                cause = .contentStretched
            } else {
                cause = sharing.isEmpty ? .invented : .wrongSpeaker
            }
            let nearest = contents.partner[index] ?? sharing.first
            return document.miss(
                .statement, .invented, cause, who: [said], text: statements.found[index].content,
                instead: nearest.map {
                    "wanted: \(statements.wanted[$0].speaker.written): \(statements.wanted[$0].content)"
                })
        }
    }

    private static func speaker(_ index: Int, _ document: DocumentPairing) -> String {
        document.entities.reference(document.statements.found[index].speaker)
    }
}
