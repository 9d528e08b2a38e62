import LiaisonCalendar
public import LiaisonDocuments
public import LiaisonGraph
public import LiaisonLanguages
import LiaisonText

/// Writes a graph as a report to read and to print: who met whom, who said what, who holds which office, each with its
/// quotation in a footnote.
public enum MarkdownExport {
    /// The report as UTF-8.
    ///
    /// `text` gives the text of a document.
    /// - Throws: `ExportError` where evidence does not lie in its text, and what `text` throws.
    public static func data(
        of graph: Graph, language: Language = .english, producer: String = "Liaison",
        text: (DocumentID) throws -> String
    ) throws -> [UInt8] {
        var report = Report(texts: try FactTexts(graph, text: text), words: DiagramWords(language))
        report.write(graph, producer)
        return Array(report.text.utf8)
    }

    private struct Report {
        let texts: FactTexts
        let words: DiagramWords
        private(set) var text = ""
        private var notes: [String] = []
        private var numbers: [Evidence: Int] = [:]

        init(texts: FactTexts, words: DiagramWords) {
            self.texts = texts
            self.words = words
        }

        private func choose(_ english: String, _ french: String) -> String {
            words.language == .french ? french : english
        }

        mutating func write(_ graph: Graph, _ producer: String) {
            text += "# " + choose("Who met whom, who said what", "Qui a rencontré qui, qui a dit quoi") + "\n\n"
            text +=
                Caption.sources(ViewOptionsFor.producer(producer, words.language), graph)
                .map(escape).joined(separator: "  \n") + "\n"
            heading(choose("Meetings", "Rencontres"), graph.meetings.isEmpty)
            for meeting in graph.meetings.sorted(by: { ($0.date.key, $0.id) < ($1.date.key, $1.id) }) {
                let places = meeting.places.map { escape(texts.name($0)) }.joined(separator: ", ")
                text +=
                    "- " + date(meeting.date) + "**" + escape(meeting.headline(texts, words)) + "**"
                    + (places.isEmpty ? "" : ", " + places) + footnotes(meeting.evidence) + " "
                    + code(meeting.id.rawValue)
                    + "\n"
            }
            heading(choose("Statements", "Déclarations"), graph.statements.isEmpty)
            let speakers = Dictionary(grouping: graph.statements, by: \.speaker)
            let ordered = speakers.keys.sorted { a, b in
                let counts = (speakers[a]?.count ?? 0, speakers[b]?.count ?? 0)
                return counts.0 == counts.1 ? a < b : counts.0 > counts.1
            }
            for speaker in ordered {
                text += (speaker == ordered.first ? "" : "\n") + "### " + escape(texts.name(speaker)) + "\n\n"
                let own = (speakers[speaker] ?? []).sorted { ($0.date.key, $0.id) < ($1.date.key, $1.id) }
                for statement in own { write(statement) }
            }
            heading(choose("Offices", "Fonctions"), graph.affiliations.isEmpty)
            for affiliation in graph.affiliations {
                let term = [affiliation.since, affiliation.until].map { $0?.description ?? "" }
                text +=
                    "- **" + escape(texts.name(affiliation.person)) + "**, " + escape(affiliation.role) + ", "
                    + escape(texts.name(affiliation.organization))
                    + (term == ["", ""] ? "" : " (" + term.joined(separator: "–") + ")")
                    + footnotes(affiliation.evidence) + "\n"
            }
            heading(choose("Sources", "Sources"), graph.documents.isEmpty)
            for source in graph.documents { text += "- " + citation(source) + "\n" }
            if !notes.isEmpty { text += "\n" + notes.joined(separator: "\n") + "\n" }
        }

        private mutating func write(_ statement: Statement) {
            func names(_ ids: [EntityID], _ before: String) -> String {
                ids.isEmpty ? "" : ", " + before + " " + ids.map { escape(texts.name($0)) }.joined(separator: ", ")
            }
            text +=
                "- " + date(statement.date) + "“" + escape(texts.text(statement.content)) + "”"
                + names(statement.addressees, choose("to", "à"))
                + names(statement.about, choose("about", "au sujet de"))
                + footnotes([statement.evidence]) + " " + code(statement.id.rawValue) + "\n"
        }

        private mutating func heading(_ title: String, _ isEmpty: Bool) {
            if !isEmpty { text += "\n## " + title + "\n\n" }
        }

        /// The marks of footnotes that hold the sentences; one sentence has one footnote.
        private mutating func footnotes(_ evidence: [Evidence]) -> String {
            var marks = ""
            for piece in evidence {
                let number = numbers[piece] ?? numbers.count + 1
                if numbers[piece] == nil {
                    numbers[piece] = number
                    let cited = texts.source(piece.document).map { citation($0) } ?? escape(piece.document.rawValue)
                    notes.append("[^\(number)]: “\(escape(texts.text(piece)))” \(cited)")
                }
                marks += "[^\(number)]"
            }
            return marks
        }

        private func citation(_ source: Source) -> String {
            var parts = [source.publisher, source.title, source.date?.description].compactMap { $0 }.map(escape)
            parts.append(code(source.id.rawValue))
            if let url = source.url, WebAddress.isSafe(url) { parts.append("<" + url + ">") }
            return parts.joined(separator: ", ")
        }

        private func date(_ span: DateSpan?) -> String { span.map { escape($0.shown) + ": " } ?? "" }

        private func code(_ identity: String) -> String {
            "`" + CleanText.oneLine(identity).replacing("`", with: "'") + "`"
        }

        /// Text on one line that Markdown shows as it is.
        private func escape(_ text: String) -> String { MarkdownText.escape(text) }
    }
}

/// Options that say nothing but who writes, and in which language.
private enum ViewOptionsFor {
    static func producer(_ producer: String, _ language: Language) -> ViewOptions {
        var options = ViewOptions()
        options.producer = producer
        options.language = language
        return options
    }
}

/// Text inside Markdown.
package enum MarkdownText {
    /// The text on one line, with everything escaped that Markdown or HTML would read as syntax.
    package static func escape(_ text: String) -> String {
        var escaped = ""
        for scalar in CleanText.oneLine(text).unicodeScalars {
            switch scalar {
            case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "#", "+", "!", "|", "~", "$", "^":
                escaped += "\\"
                escaped.unicodeScalars.append(scalar)
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "&": escaped += "&amp;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

extension Optional where Wrapped == DateSpan {
    /// Orders facts by date, those without one last.
    fileprivate var key: String { self?.description ?? "~" }
}
