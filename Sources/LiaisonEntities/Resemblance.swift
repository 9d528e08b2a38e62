import LiaisonText

/// How much two spellings of a person's name are alike: "Pachinian" and "Pashinyan", "Stefan" and "Stéphane".
enum Resemblance {
    /// A key that spellings of one foreign name share: sounds, not letters; empty for a word in another script.
    static func key(_ word: String) -> [UInt8] {
        let letters = word.utf8.filter { $0 < 0x80 }
        var result: [UInt8] = []
        result.reserveCapacity(letters.count + 2)
        var position = 0
        while position < letters.count {
            let rest = letters[position...]
            let match = soundsByLetter[Int(letters[position])].first { rest.starts(with: $0.letters) }
            if let match {
                append(match.sound, to: &result)
                position += match.letters.count
            } else {
                append([letters[position]], to: &result)
                position += 1
            }
        }
        while result.count > 3, let last = result.last, last == 0x65 || last == 0x68 { result.removeLast() }
        return result
    }

    private static func append(_ sound: [UInt8], to result: inout [UInt8]) {
        if let last = result.last, sound.count == 1, sound[0] == last { return }
        result += sound
    }

    private static let soundsByLetter: [[(letters: [UInt8], sound: [UInt8])]] = {
        var table = [[(letters: [UInt8], sound: [UInt8])]](repeating: [], count: 128)
        for (letters, sound) in sounds {
            guard let first = letters.utf8.first else { continue }
            table[Int(first)].append((Array(letters.utf8), Array(sound.utf8)))
        }
        return table
    }()

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
        guard a.utf8.count >= 5, b.utf8.count >= 5 else { return false }
        let left = key(a)
        let right = key(b)
        guard a.first == b.first || left.first == right.first else { return false }
        if !left.isEmpty, left == right { return true }
        return min(a.utf8.count, b.utf8.count) >= 7 && distanceIsOne(Array(a.utf8), Array(b.utf8))
    }

    /// Whether a word is a long name with one letter wrong, missing or too many; its first letters must be the name's.
    static func isSlip(_ word: String, of name: String) -> Bool {
        guard word.utf8.prefix(2).elementsEqual(name.utf8.prefix(2)) else { return false }
        let letters = Array(word.utf8)
        let right = Array(name.utf8)
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
        let all = name.compactMap { $0.utf8.first }
        let big = zip(name, capitals).compactMap { $1 ? $0.utf8.first : nil }
        return letters == all || letters == big && big.count >= 2
    }
}
