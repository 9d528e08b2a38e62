import LiaisonLanguages

/// Documents with entities in brackets and the words' classes: names are the entities whose head is a proper noun.
enum GumCorpus {
    private struct Word {
        let form: String
        let isProper: Bool
        let head: Int
        let relation: Substring
        let spaced: Bool
    }

    private struct Span {
        let words: Range<Int>
        let kind: Substring
    }

    /// One document a file.
    ///
    /// - Throws: `TrainingError.unreadable` where the file cannot be read.
    static func document(_ path: String) throws -> LabelledDocument {
        let id = String((path.split(separator: "/").last ?? "").split(separator: ".").first ?? "")
        var text = LabelledText()
        var sentence: [Substring] = []
        func flush() {
            if !sentence.isEmpty { add(sentence, to: &text) }
            sentence = []
        }
        for line in try CorpusFile.lines(path) {
            if line.isEmpty {
                flush()
            } else if line.hasPrefix("# newpar") {
                text.endLine(paragraph: true)
            } else if !line.hasPrefix("#") {
                sentence.append(line)
            }
        }
        flush()
        text.endLine(paragraph: true)
        return LabelledDocument(
            corpus: id.hasPrefix("GUM_news") || id.hasPrefix("GUM_interview") ? "gum-news" : "gum-other", id: id,
            language: .english, part: LabelledDocument.part(of: id), text: text.text, names: text.names,
            unsure: text.unsure)
    }

    private static func add(_ lines: [Substring], to text: inout LabelledText) {
        var words: [Word] = []
        var spans: [Span] = []
        var open: [(id: Substring, kind: Substring, start: Int)] = []
        var spaced = true
        for line in lines {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count >= 10, let head = Int(fields[6]), Int(fields[0]) != nil else {
                continue
            }
            let number = words.count
            words.append(
                Word(
                    form: String(fields[1]), isProper: fields[4].hasPrefix("NNP"), head: head - 1,
                    relation: fields[7], spaced: spaced))
            spaced = !fields[9].contains("SpaceAfter=No")
            for part in fields[9].split(separator: "|") where part.hasPrefix("Entity=") {
                read(part.dropFirst(7), at: number, &open, &spans)
            }
        }
        let labels = names(words, spans)
        for (number, word) in words.enumerated() {
            text.add(word.form, spaced: word.spaced)
            switch labels[number] {
            case .none: text.endName()
            case .some(let label):
                if label.isFirst { text.beginName(label.kind) }
                text.extendName()
            }
        }
        text.endLine(paragraph: false)
    }

    /// Brackets such as `(1-person-…(2-place-…)1)`; a closing one may give the number alone.
    private static func read(
        _ field: Substring, at word: Int, _ open: inout [(id: Substring, kind: Substring, start: Int)],
        _ spans: inout [Span]
    ) {
        var rest = field
        while let first = rest.first {
            if first == "(" {
                rest = rest.dropFirst()
                let body = rest.prefix { $0 != "(" && $0 != ")" }
                rest = rest.dropFirst(body.count)
                let parts = body.split(separator: "-", omittingEmptySubsequences: false)
                guard parts.count > 1 else { continue }
                if rest.first == ")" {
                    spans.append(Span(words: word..<word + 1, kind: parts[1]))
                    rest = rest.dropFirst()
                } else {
                    open.append((parts[0], parts[1], word))
                }
            } else {
                let id = rest.prefix { $0 != ")" && $0 != "(" }
                rest = rest.dropFirst(id.count)
                if rest.first == ")" { rest = rest.dropFirst() }
                if let place = open.lastIndex(where: { $0.id == id }) {
                    spans.append(Span(words: open[place].start..<word + 1, kind: open[place].kind))
                    open.remove(at: place)
                }
            }
        }
    }

    private static func names(_ words: [Word], _ spans: [Span]) -> [(kind: EntityKind?, isFirst: Bool)?] {
        var labels = [(kind: EntityKind?, isFirst: Bool)?](repeating: nil, count: words.count)
        // Outer entities first: what they name is not named again inside.
        for span in spans.sorted(by: {
            $0.words.count == $1.words.count
                ? $0.words.lowerBound < $1.words.lowerBound : $0.words.count > $1.words.count
        }) {
            guard let head = span.words.first(where: { !span.words.contains(words[$0].head) }), words[head].isProper
            else { continue }
            let kind: EntityKind? =
                switch span.kind {
                case "person": .person
                case "organization": .organization
                case "place": .place
                default: nil
                }
            var start = head
            var end = head + 1
            func isPart(_ word: Int) -> Bool {
                let relation = words[word].relation
                if kind == .person { return words[word].isProper && relation.hasPrefix("flat") }
                return words[word].isProper || words[word].form.first?.isUppercase == true && relation == "amod"
            }
            while start > span.words.lowerBound, isPart(start - 1) { start -= 1 }
            while end < span.words.upperBound {
                if isPart(end) {
                    end += 1
                } else if kind != .person, end + 1 < span.words.upperBound,
                    ["of", "the", "and", "for", "de", "&", "-"].contains(words[end].form), isPart(end + 1)
                {
                    end += 2
                } else if kind != .person, end + 2 < span.words.upperBound, words[end].form == "of",
                    words[end + 1].form == "the", isPart(end + 2)
                {
                    end += 3
                } else {
                    break
                }
            }
            if (start..<end).contains(where: { labels[$0] != nil }) { continue }
            for word in start..<end { labels[word] = (kind, word == start) }
        }
        return labels
    }
}
