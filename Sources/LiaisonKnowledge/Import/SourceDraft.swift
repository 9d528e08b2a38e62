import LiaisonCalendar
import LiaisonJSON
import LiaisonLanguages

/// What a source said, as lines of a draft that an import goes on from: entries as knowledge lines with a few fields more.
enum SourceDraft {
    /// The line of an item, with its line feed.
    static func line(_ item: SourceItem) -> [UInt8] {
        switch item {
        case .entry(let source):
            // The draft's fields stand in front of those of the entry's own line.
            return head("entry", [("key", source.key)], source.terms) + [UInt8(ascii: ",")]
                + source.entry.line.dropFirst()
                + [0x0A]
        case .post(let post):
            var fields = [("key", post.key), ("body", post.body ?? "")]
            for label in post.labels { fields.append(("label", label)) }
            return head("post", fields, []) + [UInt8(ascii: "}"), 0x0A]
        case .term(let term): return head("term", [], [term]) + [UInt8(ascii: "}"), 0x0A]
        }
    }

    private static func head(_ kind: String, _ fields: [(String, String)], _ terms: [SourceTerm]) -> [UInt8] {
        var bytes: [UInt8] = []
        func add(_ name: String, _ value: String) {
            if !bytes.isEmpty { bytes.append(UInt8(ascii: ",")) }
            JSONEscapes.write(name, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            JSONEscapes.write(value, to: &bytes)
        }
        add("draft", kind)
        for (name, value) in fields where !value.isEmpty { add(name, value) }
        for term in terms { add("term", text(term)) }
        return [UInt8(ascii: "{")] + bytes
    }

    /// A term as one text, its parts with tabs between them.
    private static func text(_ term: SourceTerm) -> String {
        [
            term.holder ?? "", term.post ?? "", term.office ?? "", term.body ?? "", term.from?.description ?? "",
            term.until?.description ?? "", term.acting == true ? "acting" : "",
        ].map { $0.contains("\t") ? String($0.map { $0 == "\t" ? " " : $0 }) : $0 }.joined(separator: "\t")
    }

    private static func term(_ text: String) -> SourceTerm {
        let parts = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        func part(_ place: Int) -> String? { place < parts.count && !parts[place].isEmpty ? parts[place] : nil }
        return SourceTerm(
            holder: part(0), post: part(1), office: part(2), body: part(3), from: part(4).flatMap { PartialDate($0) },
            until: part(5).flatMap { PartialDate($0) }, acting: part(6) == nil ? nil : true)
    }

    /// The item of a line; nil where the line is no whole one.
    static func item(_ line: UnsafeRawBufferPointer) -> SourceItem? {
        var cursor = JSONCursor(line)
        var kind = ""
        var key = ""
        var body: String?
        var labels: [String] = []
        var terms: [SourceTerm] = []
        do {
            try cursor.object { name, value in
                switch name {
                case "draft": kind = try value.string()
                case "key": key = try value.string()
                case "body": body = try value.string()
                case "label": labels.append(try value.string())
                case "term": terms.append(term(try value.string()))
                default: try value.skip()
                }
            }
            switch kind {
            case "entry": return .entry(SourceEntry(key: key, entry: try KnowledgeEntry(line: line), terms: terms))
            case "post": return .post(SourcePost(key: key, labels: labels, body: body))
            case "term": return terms.first.map { .term($0) }
            default: return nil
            }
        } catch {
            return nil
        }
    }
}
