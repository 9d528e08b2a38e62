import Foundation

/// A folder of data files: of one language, or of the names that all languages share.
struct LanguageFolder {
    private let url: URL

    /// The folder of a language.
    init(_ language: Language) throws(LexiconError) { try self.init(named: language.folder) }

    /// A folder of the room's data by its name.
    init(named name: String) throws(LexiconError) {
        guard let url = Bundle.module.url(forResource: name, withExtension: nil) else { throw .missing(name) }
        self.url = url
    }

    /// The paths of all data files, by name.
    func files() -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
        return names.filter { $0.hasSuffix(".tsv") }.sorted().map { url.path + "/" + $0 }
    }

    /// A data file by its name without extension.
    func file(_ name: String) throws(LexiconError) -> TabularFile {
        try TabularFile(url.appendingPathComponent(name + ".tsv"))
    }
}

/// The forenames and surnames of the world, marked in a vocabulary.
enum PersonalNames {
    /// Marks every forename and surname.
    ///
    /// - Throws: `LexiconError` where a data file is missing.
    static func load(into vocabulary: inout VocabularyBuilder) throws(LexiconError) {
        let folder = try LanguageFolder(named: "Names")
        for row in try folder.file("forenames").rows {
            let words = vocabulary.words(row.column(0))
            guard words.count == 1 else { continue }
            vocabulary.mark(words[0], .forename)
            if row.column(1) == "m" { vocabulary.mark(words[0], .masculineForename) }
            if row.column(1) == "f" { vocabulary.mark(words[0], .feminineForename) }
        }
        for row in try folder.file("surnames").rows {
            let words = vocabulary.words(row.column(0))
            if words.count == 1 { vocabulary.mark(words[0], .surname) }
        }
    }
}
