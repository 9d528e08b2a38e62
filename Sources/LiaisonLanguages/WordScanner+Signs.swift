extension WordScanner {
    mutating func sign(_ value: UInt32, from start: Int, marks: Marks) -> Piece {
        let category: Class
        switch value {
        case 0x2C, 0x60C: category = .comma
        case 0x2E:
            var run = position
            while run < bytes.count, bytes[run] == 0x2E { run += 1 }
            category = run > position ? .ellipsis : .stop
            position = run
        case 0x2026: category = .ellipsis
        case 0x21, 0x3F: category = .question
        case 0x3A: category = .colon
        case 0x3B: category = .semicolon
        case 0x28, 0x5B: category = .openParenthesis
        case 0x29, 0x5D: category = .closeParenthesis
        case 0x22, 0x201F: category = .straightQuote
        case 0xAB, 0x201C, 0x201E: category = .openQuote
        case 0xBB, 0x201D: category = .closeQuote
        case 0x2D, 0x2012, 0x2013, 0x2014, 0x2015:
            category = .dash
        case 0x2F: category = .slash
        case 0x7C: category = .bar
        default: category = .sign
        }
        return Piece(start: start, end: position, category: category, marks: marks, hash: UInt64(value))
    }

    mutating func number(from start: Int, marks: Marks) -> Piece {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        folded.removeAll(keepingCapacity: true)
        while position < bytes.count {
            let byte = bytes[position]
            let isDigit = byte >= 0x30 && byte <= 0x39
            let isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
            let isSeparator =
                (byte == 0x2E || byte == 0x2C) && position + 1 < bytes.count
                && bytes[position + 1] >= 0x30 && bytes[position + 1] <= 0x39
            guard isDigit || isLetter || isSeparator else { break }
            let small = isLetter ? byte | 0x20 : byte
            folded.append(small)
            hash = (hash ^ UInt64(small)) &* 0x100_0000_01b3
            position += 1
        }
        let end = position
        if position < bytes.count, bytes[position] == 0x2D { pendingJoin = joinsAhead() }
        return Piece(start: start, end: end, category: .number, marks: marks.union(.digit), hash: hash)
    }

    /// A hyphen between two words ties them and is no piece of its own.
    mutating func joinsAhead() -> Bool {
        let next = position + 1
        guard next < bytes.count else { return false }
        let byte = bytes[next]
        let joins: Bool
        if byte < 0x80 {
            joins = ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
        } else {
            let role = Folding.role(scalar(at: next).value)
            joins = role == .letter || role == .capital
        }
        if joins { position = next }
        return joins
    }
}
