/// What a model was made from and how well it does, beside its file.
struct ModelCard {
    let library: Library
    let lessons: Set<Lesson>
    /// In bytes.
    let size: Int
    let scores: [String]

    /// The card, in Markdown.
    var text: String {
        var lines = [
            "# names.model", "",
            "A linear chain (conditional random field) over hashed features that tells names of people, bodies and places which",
            "neither the knowledge nor a strong sign tells, in English and French. Made by `liaison-train`; see",
            "`Documentation/Reading.md`.", "",
            "- Size: \(size) bytes; four features a bucket of 32 bytes, a weight a byte.",
            "- Learned beside labelled documents: "
                + (lessons.isEmpty ? "nothing" : lessons.map(\.rawValue).sorted().joined(separator: ", ")) + ".",
            "- Licence: CC BY-SA 4.0, as the most demanding of its sources asks.", "",
            "## Sources", "", "| corpus | documents | licence |", "|---|---|---|",
        ]
        for source in ModelCard.sources {
            let count =
                library.documents.count { $0.corpus == source.corpus }
                + library.unlabelled.count { $0.corpus == source.corpus }
                + (source.corpus == "ntrex" ? library.pairs.count : 0)
                + (source.corpus == "plain" ? library.plain.count : 0)
            if count > 0 { lines.append("| \(source.name) | \(count) | \(source.licence) |") }
        }
        lines += ["", "## Scores on held-out documents", ""]
        lines += [
            "F1 of names by their exact words and kind (precision, recall), rules alone beside rules and model; by kind, before",
            "→ after. FrSemCor serves to measure only; there bodies and places count as one kind.", "",
        ]
        lines += scores
        return lines.joined(separator: "\n") + "\n"
    }

    private static let sources: [(corpus: String, name: String, licence: String)] = [
        ("wikigold", "Wikigold (Balasuriya et al. 2009)", "CC BY 4.0"),
        ("uner-ewt", "Universal NER, English EWT", "CC BY-SA 4.0"),
        ("gum-news", "GUM: news, interviews", "annotations CC BY 4.0, texts CC BY 2.5"),
        ("gum-other", "GUM: biographies, courts, speeches", "annotations CC BY 4.0, texts CC BY, CC BY-SA 3.0"),
        ("popcorn", "POPCORN: French reports", "MIT"),
        ("popcorn-synthetic", "POPCORN: made by machine", "MIT"),
        ("europeana", "Europeana newspapers, French", "CC0"),
        ("ntrex", "NTREX-128: news in English and French, without names by hand", "CC BY-SA 4.0"),
        ("treebank", "UD French GSD, ALTS: text only", "CC BY-SA 4.0"),
        ("plain", "Unlabelled text, for groups of words: releases of the White House", "public domain"),
    ]
}
