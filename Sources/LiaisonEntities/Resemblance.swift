import LiaisonText

/// How much two spellings of a person's name are alike: "Pachinian" and "Pashinyan", "Stefan" and "Stéphane".
enum Resemblance {
    /// A key that spellings of one foreign name share: sounds, not letters.
    static func key(_ word: String) -> String {
        var letters = Array(word.unicodeScalars.filter { $0.value < 0x80 }.map { Character($0) })
        var result = ""
        func starts(_ text: String) -> Bool { letters.starts(with: Array(text)) }
        while let first = letters.first {
            if let (sound, length) = sounds.first(where: { starts($0.0) }).map({ ($0.1, $0.0.count) }) {
                append(sound, to: &result)
                letters.removeFirst(length)
            } else {
                append(String(first), to: &result)
                letters.removeFirst()
            }
        }
        while result.count > 3, let last = result.last, last == "e" || last == "h" { result.removeLast() }
        return result
    }

    private static func append(_ sound: String, to result: inout String) {
        if let last = result.last, sound.count == 1, sound.first == last { return }
        result += sound
    }

    /// Letters that stand for one sound, longest first.
    private static let sounds: [(String, String)] = [
        ("tsch", "S"), ("shch", "S"), ("tch", "S"), ("sch", "S"), ("dsch", "J"), ("dj", "J"), ("dzh", "J"), ("ch", "S"),
        ("sh", "S"), ("zh", "J"),
        ("kh", "k"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("cz", "S"), ("ou", "u"), ("oo", "u"),
        ("ya", "ia"), ("ie", "i"),
        ("ee", "i"), ("ei", "i"), ("ey", "i"), ("ay", "ai"), ("y", "i"), ("j", "i"), ("q", "k"), ("c", "k"), ("w", "v"),
        ("x", "ks"), ("z", "s"),
        ("h", ""),
    ]

    /// Whether two folded words of a name may be one: alike in sound, or one letter apart in a long word.
    static func mayBeOne(_ a: String, _ b: String) -> Bool {
        if a == b { return true }
        guard a.count >= 5, b.count >= 5, a.first == b.first || key(a).first == key(b).first else { return false }
        if key(a) == key(b) { return true }
        return min(a.count, b.count) >= 7 && distanceIsOne(Array(a.utf8), Array(b.utf8))
    }

    /// Whether a word is a long name with one letter wrong, missing or too many; its first letters must be the name's.
    static func isSlip(_ word: String, of name: String) -> Bool {
        let letters = Array(word.utf8)
        let right = Array(name.utf8)
        guard letters.prefix(2) == right.prefix(2) else { return false }
        return min(letters.count, right.count) >= 7 && letters.prefix(3) == right.prefix(3)
            && distanceIsOne(letters, right) || letters.count >= 6 && isSwap(letters, right)
    }

    /// Whether two neighbouring letters are swapped: "Rubkan" for "Rukban".
    private static func isSwap(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard a.count == b.count, let first = a.indices.first(where: { a[$0] != b[$0] }), first + 1 < a.count else {
            return false
        }
        return a[first] == b[first + 1] && a[first + 1] == b[first] && a[(first + 2)...] == b[(first + 2)...]
    }

    private static func distanceIsOne(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard abs(a.count - b.count) <= 1 else { return false }
        var start = 0
        while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
        var endA = a.count
        var endB = b.count
        while endA > start, endB > start, a[endA - 1] == b[endB - 1] {
            endA -= 1
            endB -= 1
        }
        return endA - start <= 1 && endB - start <= 1
    }

    /// Whether the capitals of an acronym are the initials of a name's words: all of them, or those that are no small words.
    static func isAcronym(_ letters: [UInt8], of name: [String], capitals: [Bool]) -> Bool {
        guard letters.count >= 2, name.count >= 2 else { return false }
        let all = name.compactMap(\.utf8.first)
        let big = zip(name, capitals).filter(\.1).compactMap(\.0.utf8.first)
        return letters == all || letters == big && big.count >= 2
    }
}
