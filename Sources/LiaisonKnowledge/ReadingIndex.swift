package import LiaisonLanguages

/// All that reading looks up: the numbered words, the lexicons, the names of the knowledge, and the knowledge itself.
///
/// It is one run of bytes, made in memory or mapped from a file that was made so; both read the same.
public struct ReadingIndex: Sendable {
    /// What is known.
    public let knowledge: Knowledge
    /// The words of the lexicons and the knowledge.
    package let vocabulary: Vocabulary
    /// What each language owns.
    package let lexicons: [Language: Lexicon]
    /// The names of the knowledge.
    package let names: NameIndex

    /// An index of the knowledge, in memory.
    ///
    /// - Throws: `LexiconError` where the language data beside the program is missing.
    public init(knowledge: Knowledge) throws {
        var file = PackedWriter()
        try ReadingIndex.pack(Array(knowledge.entries), into: &file)
        self = try ReadingIndex(PackedFile(file.finish()), knowledge)
    }

    /// The index of knowledge files, in memory.
    ///
    /// - Throws: `LexiconError` where the language data beside the program is missing.
    init(_ files: KnowledgeFiles) throws {
        self = try ReadingIndex(PackedFile(try ReadingIndex.packed(files, key: 0)))
    }

    /// The index of folders of knowledge, or files, in memory.
    ///
    /// - Throws: `KnowledgeError` where a layer cannot be read, `LexiconError` where language data is missing.
    package init(layers: [String]) throws { try self.init(KnowledgeFiles(layers: layers)) }

    /// The index in a packed file.
    ///
    /// - Throws: `PackedFile.Fault` where the file has none.
    init(_ file: PackedFile) throws(PackedFile.Fault) { try self.init(file, Knowledge(file)) }

    private init(_ file: PackedFile, _ knowledge: Knowledge) throws(PackedFile.Fault) {
        self.knowledge = knowledge
        vocabulary = try Vocabulary(file)
        lexicons = try Lexicon.all(file)
        names = try NameIndex(file)
    }

    /// Reads knowledge files and packs all that reading looks up.
    ///
    /// - Throws: `LexiconError` where the language data beside the program is missing.
    static func packed(_ files: KnowledgeFiles, key: UInt64) throws -> PackedMemory {
        var builder = KnowledgeBuilder()
        for file in files.files { builder.add(file) }
        var file = PackedWriter()
        try pack(builder.pack(into: &file), into: &file)
        return file.finish(key: key)
    }

    private static func pack(_ entries: [KnowledgeEntry], into file: inout PackedWriter) throws {
        var languages = try LanguagesBuilder()
        var names = NameIndexBuilder(into: &languages.vocabulary)
        for (place, entry) in entries.enumerated() { names.add(entry, at: place, &languages.vocabulary) }
        languages.pack(into: &file)
        names.pack(into: &file)
    }

    /// The entries that have that name, acronym or short form, by id.
    public func entries(named name: String) -> [KnowledgeEntry] {
        let words = Vocabulary.hashes(of: name).map { vocabulary.find($0) }
        let wanted: [NameIndex.Form] = [.name, .acronym, .short, .surname]
        let found = Set(names.phrases.values(words).filter { wanted.contains($0.form) }.map(\.entry))
        return found.sorted().map { knowledge.entries[$0] }
    }
}
