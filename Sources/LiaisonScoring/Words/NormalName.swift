import Foundation

/// A name as names are compared: without case, accents, punctuation, article, honorific and possessive.
enum NormalName {
    /// `L’Agence « Bêta »` → `agence beta`, `Mme. Renaud's` → `renaud`; empty where nothing is left.
    static func of(_ text: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in PlainScalars.of(text, apostrophesFolded: true) {
            if blanks.contains(scalar) || PlainScalars.isSpace(scalar) {
                if plain.last != " " { plain.append(" ") }
            } else {
                plain.append(scalar)
            }
        }
        var name = trimmed(String(plain)[...])
        if name.hasSuffix("'s") { name = name.dropLast(2) }
        return String(trimmed(withoutLead(name)))
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var rest = text.unicodeScalars
        while let first = rest.first, edges.contains(first) { rest.removeFirst() }
        while let last = rest.last, edges.contains(last) { rest.removeLast() }
        return Substring(rest)
    }

    /// Takes articles and honorifics off the front, as many as there are.
    private static func withoutLead(_ text: Substring) -> Substring {
        var rest = text.unicodeScalars
        while true {
            if let first = rest.first, first == "l" || first == "d", rest.dropFirst().first == "'" {
                rest.removeFirst(2)
                continue
            }
            let word = rest.prefix { $0 != " " && $0 != "." && $0 != "'" }
            guard leads.contains(String(word)) else { return Substring(rest) }
            var behind = rest.dropFirst(word.count)
            if behind.first == "." { behind.removeFirst() }
            guard behind.first == " " else { return Substring(rest) }
            rest = behind.dropFirst()
        }
    }

    private static let edges: Set<Unicode.Scalar> = [" ", ".", "-", "'"]
    private static let blanks = Set("\"“”«»()[],;:!?…".unicodeScalars)
    private static let leads: Set<String> = [
        "le", "la", "les", "the", "a", "an", "un", "une", "du", "de", "des", "m", "mme", "mlle", "mr", "mrs", "ms",
        "dr", "sir", "dame", "lord", "lady",
    ]
}

/// The scalars of a text in their plainest form.
enum PlainScalars {
    /// Compatibility decomposition without the combining marks, case folded.
    static func of(_ text: String, apostrophesFolded: Bool = false) -> String.UnicodeScalarView {
        var source = text
        if apostrophesFolded {
            source = source.replacingOccurrences(of: "’", with: "'").replacingOccurrences(of: "‘", with: "'")
        }
        if !source.utf8.allSatisfy({ $0 < 0x80 }) { source = source.decomposedStringWithCompatibilityMapping }
        var plain = String.UnicodeScalarView()
        for scalar in source.unicodeScalars {
            if scalar.isASCII {
                let isCapital = ("A"..."Z").contains(scalar)
                plain.append(isCapital ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
            } else if scalar.properties.canonicalCombiningClass == .notReordered {
                append(folded: scalar, to: &plain)
            }
        }
        return plain
    }

    /// Full case folding, as far as it differs from the small letter.
    private static func append(folded scalar: Unicode.Scalar, to plain: inout String.UnicodeScalarView) {
        switch scalar {
        case "ß", "ẞ": plain.append(contentsOf: "ss".unicodeScalars)
        case "ς": plain.append("σ")
        default: plain.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        }
    }

    /// White space, the four separators of ASCII included.
    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
    }
}
