/// Loads the lexicons of all languages and the names of people, and goes on numbering words for whoever has more.
package struct LanguagesBuilder {
    /// The numbered words.
    package var vocabulary = VocabularyBuilder()
    private var lexicons: [LexiconBuilder] = []
    private let frequent: Int

    /// Loads all languages.
    ///
    /// - Throws: `LexiconError` where a data file is missing.
    package init() throws(LexiconError) {
        for language in Language.allCases { lexicons.append(try LexiconBuilder(language, into: &vocabulary)) }
        frequent = vocabulary.count
        try PersonalNames.load(into: &vocabulary)
    }

    /// The data files of all languages, by name.
    ///
    /// - Throws: `LexiconError` where a folder is missing.
    package static func dataFiles() throws(LexiconError) -> [String] {
        var files: [String] = []
        for name in Language.allCases.map(\.folder) + ["Names"] { files += try LanguageFolder(named: name).files() }
        return files
    }

    /// Adds the sections of the vocabulary and of the lexicons.
    package func pack(into file: inout PackedWriter) {
        vocabulary.pack(into: &file, frequent: frequent)
        for lexicon in lexicons { lexicon.pack(into: &file) }
    }
}

extension Lexicon {
    /// The lexicons of all languages in a packed file.
    ///
    /// - Throws: `PackedFile.Fault` where one is missing.
    package static func all(_ file: PackedFile) throws(PackedFile.Fault) -> [Language: Lexicon] {
        var lexicons: [Language: Lexicon] = [:]
        for language in Language.allCases { lexicons[language] = try Lexicon(language, file) }
        return lexicons
    }
}

extension Vocabulary {
    /// The frozen vocabulary of the words that a builder has numbered.
    package init(_ builder: VocabularyBuilder) throws(PackedFile.Fault) {
        var file = PackedWriter()
        builder.pack(into: &file, frequent: builder.count)
        try self.init(PackedFile(file.finish()))
    }
}

extension PhraseIndex {
    /// The frozen index of the phrases that a builder has gathered.
    package init(_ builder: PhraseIndexBuilder) throws(PackedFile.Fault) {
        var file = PackedWriter()
        builder.pack(into: &file, "phrases")
        try self.init(PackedFile(file.finish()), "phrases")
    }
}

extension LanguagesBuilder {
    /// The frozen vocabulary and lexicons.
    package func frozen() throws(PackedFile.Fault) -> (vocabulary: Vocabulary, lexicons: [Language: Lexicon]) {
        var file = PackedWriter()
        pack(into: &file)
        let packed = try PackedFile(file.finish())
        return (try Vocabulary(packed), try Lexicon.all(packed))
    }
}
