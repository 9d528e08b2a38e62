extension WordScanner {
    /// The hash of every apostrophe and single quotation mark that stands alone.
    package static let apostrophe: UInt64 = 0x27

    mutating func apostrophe(from start: Int, length: Int, marks: Marks) -> Piece {
        position += length
        // English clitic: 's, 're, 've, 'll, 'd, 'm, directly behind a word.
        if !marks.contains(.spaced), start > 0, position < bytes.count, bytes[position] | 0x20 == 0x73 {
            let after = position + 1
            if after >= bytes.count || !isWordByte(after) {
                position = after
                folded.removeAll(keepingCapacity: true)
                folded.append(contentsOf: [0x27, 0x73])
                return Piece(
                    start: start, end: position, category: .word, marks: marks.union([.clitic, .joined]),
                    hash: WordScanner.hash(folded))
            }
        }
        return Piece(start: start, end: position, category: .sign, marks: marks, hash: WordScanner.apostrophe)
    }

    func isWordByte(_ index: Int) -> Bool {
        let byte = bytes[index]
        if byte < 0x80 { return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
        let role = Folding.role(scalar(at: index).value)
        return role == .letter || role == .capital
    }

    mutating func word(from start: Int, marks initial: Marks) -> Piece {
        var marks = initial
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var letters = 0
        var capitals = 0
        folded.removeAll(keepingCapacity: true)
        @inline(__always) func add(_ byte: UInt8) {
            folded.append(byte)
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        // Most words are plain letters to their end.
        var end = position
        while end < bytes.count {
            let small = bytes[end] | 0x20
            guard small >= 0x61, small <= 0x7A else { break }
            if bytes[end] != small { capitals += 1 }
            hash = (hash ^ UInt64(small)) &* 0x100_0000_01b3
            end += 1
        }
        folded.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[position..<end]))
        if capitals > 0 {
            if bytes[position] < 0x61 { marks.insert(.capital) }
            for place in folded.indices { folded[place] |= 0x20 }
        }
        letters = end - position
        position = end
        scan: while position < bytes.count {
            let byte = bytes[position]
            if byte < 0x80 {
                if byte >= 0x61 && byte <= 0x7A {
                    add(byte)
                    letters += 1
                    position += 1
                } else if byte >= 0x41 && byte <= 0x5A {
                    if letters == 0 { marks.insert(.capital) }
                    capitals += 1
                    letters += 1
                    add(byte | 0x20)
                    position += 1
                } else if byte >= 0x30 && byte <= 0x39 {
                    marks.insert(.digit)
                    add(byte)
                    position += 1
                } else if byte == 0x2E, letters > 0, let end = endOfDomain(position) {
                    marks.insert(.domain)
                    while position < end {
                        add(bytes[position] | 0x20)
                        position += 1
                    }
                } else if byte == 0x2E, letters <= 1 || folded.count >= 3 && folded[folded.count - 2] == 0x2E {
                    // Initials: a dot behind a single letter is its own; another single letter may follow at once.
                    let next = position + 1
                    if next < bytes.count, isWordByte(next), next + 1 >= bytes.count || !isWordByte(next + 1) {
                        add(0x2E)
                        position += 1
                    } else if capitals > 0 || letters > 1 {
                        position += 1
                        marks.insert(.dotted)
                        break scan
                    } else {
                        break scan
                    }
                } else if byte == 0x27, marks.contains(.capital),
                    goesOn(at: position + 1, letters: letters, capitals: capitals)
                {
                    position += 1
                } else {
                    break scan
                }
            } else {
                let (value, length) = scalar(at: position)
                let role = Folding.role(value)
                switch role {
                case .letter, .capital:
                    if role == .capital {
                        if letters == 0 { marks.insert(.capital) }
                        capitals += 1
                    }
                    letters += 1
                    let latin = Folding.latin(value)
                    if latin != 0 {
                        add(UInt8(latin & 0xFF))
                        if latin >> 8 != 0 { add(UInt8(latin >> 8)) }
                    } else {
                        for byte in String(Unicode.Scalar(Folding.small(value)) ?? " ").utf8 { add(byte) }
                    }
                    position += length
                case .ignorable:
                    position += length
                case .apostrophe
                where marks.contains(.capital) && goesOn(at: position + length, letters: letters, capitals: capitals):
                    position += length
                default:
                    break scan
                }
            }
        }
        if capitals >= 2 {
            marks.insert(capitals == letters ? .allCapitals : .innerCapital)
        }
        if position < bytes.count {
            let (value, length) = scalar(at: position)
            if value == 0x27 || value >= 0x80 && Folding.role(value) == .apostrophe {
                // A short word before an apostrophe and a letter is elided: l', d', qu', jusqu', O'.
                let next = position + length
                if WordScanner.isInnerApostrophe(behind: folded), next < bytes.count, isWordByte(next) {
                    // « aujourd'hui », « prud'homme »: one word.
                    add(0x27)
                    position = next
                    while position < bytes.count, bytes[position] | 0x20 >= 0x61, bytes[position] | 0x20 <= 0x7A {
                        add(bytes[position] | 0x20)
                        position += 1
                    }
                    return Piece(start: start, end: position, category: .word, marks: marks, hash: hash)
                }
                let elides = letters <= 2 || (folded.count >= 3 && folded.suffix(2) == [0x71, 0x75])
                if elides, next < bytes.count, isWordByte(next) ? !isClitic(next) : opensQuotation(next) {
                    position = next
                    add(0x27)
                    marks.insert(.clitic)
                    pendingJoin = isWordByte(next)
                    return Piece(start: start, end: position, category: .word, marks: marks, hash: hash)
                }
            } else if value == 0x2D || value >= 0x80 && Folding.role(value) == .hyphen {
                let here = position
                position += length - 1
                pendingJoin = joinsAhead()
                if !pendingJoin { position = here }
                return Piece(start: start, end: here, category: .word, marks: marks, hash: hash)
            }
        }
        return Piece(start: start, end: position, category: .word, marks: marks, hash: hash)
    }

    /// Whether an apostrophe behind these letters stands inside a word.
    private static func isInnerApostrophe(behind folded: [UInt8]) -> Bool {
        folded.elementsEqual("aujourd".utf8) || folded.elementsEqual("prud".utf8)
    }

    /// "Sana'a", « Nuku'alofa »: whether a name goes on with a vowel behind its apostrophe, which counts for nothing then.
    private func goesOn(at next: Int, letters: Int, capitals: Int) -> Bool {
        guard letters >= 3, capitals == 1, next < bytes.count, folded.suffix(2) != [0x71, 0x75] else { return false }
        return [0x61, 0x65, 0x69, 0x6F, 0x75].contains(bytes[next])
    }

    /// Whether a double quotation mark or an opening guillemet stands there: « d’« aider » ».
    private func opensQuotation(_ index: Int) -> Bool {
        switch scalar(at: index).value {
        case 0x22, 0xAB, 0x201C: true
        default: false
        }
    }

    /// Whether an English clitic `s` stands there, alone.
    func isClitic(_ index: Int) -> Bool {
        bytes[index] | 0x20 == 0x73 && (index + 1 >= bytes.count || !isWordByte(index + 1))
    }
}
