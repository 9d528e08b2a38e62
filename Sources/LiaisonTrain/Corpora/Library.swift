import Foundation
import LiaisonLanguages

/// The corpora of a folder, as far as they are there.
struct Library {
    /// Documents with names by hand.
    private(set) var documents: [LabelledDocument] = []
    /// News in both languages.
    private(set) var pairs: [ParallelCorpus.Pair] = []

    /// Texts without names.
    private(set) var unlabelled: [LabelledDocument] = []

    /// Texts that only groups of words are taken from.
    private(set) var plain: [LabelledDocument] = []

    /// The corpora of a folder, without the documents named.
    ///
    /// - Throws: `TrainingError` where a file cannot be read, or none is there.
    init(folder: String, plain: [String], without: Set<String>) throws {
        func present(_ path: String) -> String? {
            let path = folder + "/" + path
            return FileManager.default.fileExists(atPath: path) ? path : nil
        }
        if let path = present("english/wikigold/CONLL-format/data/wikigold.conll.txt") {
            documents += try ColumnCorpus.wikigold(path)
        }
        for part in ["dev", "test"] {
            if let path = present("english/uner-ewt/en_ewt-ud-\(part).iob2") {
                documents += try ColumnCorpus.universal(path)
            }
        }
        if let folder = present("english/gum/dep") {
            for path in try CorpusFile.files(in: folder, ending: ".conllu") {
                documents.append(try GumCorpus.document(path))
            }
        }
        for part in ["train", "synthetic"] {
            if let path = present("french/popcorn/\(part).json") { documents += try PopcornCorpus.documents(path) }
        }
        if let path = present("french/europeana/enp_FR.bnf.bio") { documents += try ColumnCorpus.europeana(path) }
        if let path = present("french/frsemcor/sequoia-9.1.frsemcor") { documents += try FrenchSenses.documents(path) }
        if let path = present("parallel/ntrex.en-fr.tsv") {
            pairs = try ParallelCorpus.pairs(path, without: without)
        }
        for (language, name) in [
            ("french", "ud-gsd/fr_gsd-ud-dev"), ("french", "ud-gsd/fr_gsd-ud-test"),
            ("french", "ud-alts/fr_alts-ud-train"),
        ] {
            if let path = present("\(language)/\(name).conllu") {
                unlabelled += try Treebank.documents(path, language == "french" ? .french : .english)
            }
        }
        self.plain = try PlainTexts.documents(plain)
        documents.removeAll { without.contains($0.id) }
        if documents.isEmpty { throw TrainingError.noCorpus(folder) }
    }
}
