/// The misses of one document.
enum Misses {
    static func of(_ document: DocumentPairing) -> [Miss] {
        EntityMisses.of(document) + MeetingMisses.of(document) + StatementMisses.of(document)
            + AboutMisses.of(document)
    }
}

extension DocumentPairing {
    /// A miss in this document.
    func miss(
        _ subject: Miss.Subject, _ verdict: Miss.Verdict, _ cause: Miss.Cause, who: [String], text: String,
        instead: String? = nil
    ) -> Miss {
        Miss(
            subject: subject, verdict: verdict, cause: cause, document: annotation.document,
            language: annotation.language, who: who, text: text, instead: instead)
    }
}

/// What a rightly attributed statement is not seen, or wrongly said, to be about.
enum AboutMisses {
    static func of(_ document: DocumentPairing) -> [Miss] {
        document.about.flatMap { pair in
            let content = document.statements.wanted[pair.statement].content
            return pair.wanted.subtracting(pair.found).sorted().map {
                document.miss(.about, .missed, .aboutMissing, who: [$0], text: content)
            }
                + pair.found.subtracting(pair.wanted).sorted().map {
                    document.miss(.about, .invented, .aboutInvented, who: [$0], text: content)
                }
        }
    }
}
