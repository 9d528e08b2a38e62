import LiaisonLanguages

/// A document of a corpus with its names.
struct LabelledDocument {
    /// A name: its bytes in the text, and its kind; nil for a name of no kind that is learned.
    struct Name {
        let bytes: Range<Int>
        let kind: EntityKind?
    }

    /// What a document serves for: to learn, to learn and first to measure, or to measure only.
    enum Part { case training, heldOut, measuring }

    /// The corpus that it is of.
    let corpus: String
    /// Its name in the corpus.
    let id: String
    let language: Language
    let part: Part
    let text: String
    let names: [Name]
    /// Bytes of which the corpus does not say whether they are of a name.
    var unsure: [Range<Int>] = []

    /// Every fifth document by its name is held out.
    static func part(of id: String) -> Part {
        var sum: UInt32 = 2_166_136_261
        for byte in id.utf8 { sum = (sum ^ UInt32(byte)) &* 16_777_619 }
        return sum % 5 == 0 ? .heldOut : .training
    }
}

/// Builds the text of a document from its words, with the places of its names.
struct LabelledText {
    private(set) var text = ""
    private(set) var names: [LabelledDocument.Name] = []
    private(set) var unsure: [Range<Int>] = []
    private var open: (start: Int, kind: EntityKind?)?
    private var end = 0

    /// Adds a word, with the space that such words have before them, or the one given.
    mutating func add(_ word: String, spaced: Bool? = nil) {
        if spaced ?? wantsSpace(before: word), !text.isEmpty, text.last != "\n" { text += " " }
        start = text.utf8.count
        text += word
        end = text.utf8.count
    }

    private(set) var start = 0

    /// Ends the line, or the paragraph.
    mutating func endLine(paragraph: Bool) {
        endName()
        text += paragraph ? "\n\n" : " "
    }

    /// Says that the word added last begins a name.
    mutating func beginName(_ kind: EntityKind?) {
        endNameBefore()
        open = (start, kind)
    }

    private mutating func endNameBefore() {
        if let open, lastEnd > open.start {
            names.append(LabelledDocument.Name(bytes: open.start..<lastEnd, kind: open.kind))
        }
        open = nil
    }

    /// Says that the word added last goes on with the name.
    mutating func extendName() { lastEnd = end }

    private var lastEnd = 0

    /// Says that the name has ended.
    mutating func endName() { endNameBefore() }

    /// Says that the corpus is silent on the word added last.
    mutating func leaveOpen() { unsure.append(start..<end) }

    private func wantsSpace(before word: String) -> Bool {
        if [",", ".", ";", ":", ")", "]", "!", "?", "%", "''", "”", "»", "…"].contains(word) { return false }
        if word.hasPrefix("'") && word.count <= 3 || word == "n't" { return false }
        if let last = text.last, "([“«".contains(last) { return false }
        if ["l'", "d'", "L'", "D'", "l’", "d’", "L’", "D’"].contains(where: text.hasSuffix) { return false }
        return true
    }
}
