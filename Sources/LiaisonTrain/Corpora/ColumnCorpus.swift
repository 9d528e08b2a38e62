import Foundation
import LiaisonLanguages

/// Corpora of one word a line, its label in the last column, and an empty line behind each sentence.
enum ColumnCorpus {
    /// A corpus of Wikipedia articles: the documents stand between lines with `-DOCSTART-`.
    static func wikigold(_ path: String) throws -> [LabelledDocument] {
        let lines = try CorpusFile.lines(path)
        var documents: [[Substring]] = [[]]
        for line in lines {
            if line.hasPrefix("-DOCSTART-") {
                documents.append([])
            } else {
                documents[documents.count - 1].append(line)
            }
        }
        return documents.enumerated().filter { $0.element.count > 3 }.map { number, lines in
            document(
                lines, corpus: "wikigold", id: "wikigold-\(number)", language: .english, column: 0,
                kinds: ["PER": .person, "ORG": .organization, "LOC": .place])
        }
    }

    /// Newspapers of a century ago, read by machine, without ends of sentences: cut every so many words.
    static func europeana(_ path: String) throws -> [LabelledDocument] {
        let lines = try CorpusFile.lines(path).filter { !$0.isEmpty }
        return stride(from: 0, to: lines.count, by: 1500).map { start in
            document(
                Array(lines[start..<min(lines.count, start + 1500)]), corpus: "europeana", id: "europeana-\(start)",
                language: .french, column: 0, kinds: ["PER": .person, "ORG": .organization, "LOC": .place])
        }
    }

    /// Web texts with their own line breaks: `# text` has each sentence as it was written.
    static func universal(_ path: String) throws -> [LabelledDocument] {
        var documents: [LabelledDocument] = []
        var lines: [Substring] = []
        var id = ""
        func flush() {
            guard !lines.isEmpty else { return }
            documents.append(
                document(
                    lines, corpus: "uner-ewt", id: id, language: .english, column: 1,
                    kinds: ["PER": .person, "ORG": .organization, "LOC": .place]))
            lines = []
        }
        for line in try CorpusFile.lines(path) {
            if line.hasPrefix("# newdoc id = ") {
                flush()
                id = String(line.dropFirst(14))
            } else if !line.hasPrefix("#") {
                lines.append(line)
            }
        }
        flush()
        return documents
    }

    static func document(
        _ lines: [Substring], corpus: String, id: String, language: Language, column: Int,
        kinds: [Substring: EntityKind]
    ) -> LabelledDocument {
        var text = LabelledText()
        var before: Substring = "O"
        for line in lines {
            let fields = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
            guard fields.count > column + 1 else {
                text.endLine(paragraph: false)
                before = "O"
                continue
            }
            let label = column == 0 ? fields[fields.count - 1] : fields[column + 1]
            text.add(String(fields[column]))
            let kind = label.dropFirst(2)
            if label == "O" {
                text.endName()
            } else {
                if label.hasPrefix("B-") || before == "O" || before.dropFirst(2) != kind {
                    text.beginName(kinds[kind])
                }
                text.extendName()
            }
            before = label
        }
        text.endLine(paragraph: true)
        return LabelledDocument(
            corpus: corpus, id: id, language: language, part: LabelledDocument.part(of: id), text: text.text,
            names: text.names)
    }
}

/// Files of corpora.
enum CorpusFile {
    /// The lines of a file.
    ///
    /// - Throws: `TrainingError.unreadable` where it cannot be read.
    static func lines(_ path: String) throws -> [Substring] {
        guard let data = FileManager.default.contents(atPath: path) else { throw TrainingError.unreadable(path) }
        return String(decoding: data, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
    }

    /// The paths of the files of a folder that end so, by name.
    ///
    /// - Throws: `TrainingError.unreadable` where the folder cannot be read.
    static func files(in folder: String, ending: String) throws -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw TrainingError.unreadable(folder)
        }
        return names.filter { $0.hasSuffix(ending) }.sorted().map { folder + "/" + $0 }
    }
}
