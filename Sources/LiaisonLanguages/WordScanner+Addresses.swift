extension WordScanner {
    /// A web address, up to white space, a quotation mark or a bracket; its last stop or comma is not part of it.
    mutating func address(from start: Int, marks: Marks) -> Piece? {
        let first = bytes[start] | 0x20
        guard first == 0x68 || first == 0x77,
            follows("http://", start) || follows("https://", start) || follows("www.", start)
        else { return nil }
        var end = start
        while end < bytes.count, bytes[end] > 0x20, !WordScanner.endsAddress(bytes[end]) {
            if bytes[end] >= 0x80, !isWordByte(end) { break }
            end += bytes[end] < 0x80 ? 1 : scalar(at: end).length
        }
        while end > start + 4, [0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x27].contains(bytes[end - 1]) { end -= 1 }
        position = end
        return Piece(start: start, end: end, category: .address, marks: marks, hash: 0)
    }

    private func follows(_ prefix: StaticString, _ start: Int) -> Bool {
        guard start + prefix.utf8CodeUnitCount < bytes.count else { return false }
        return prefix.withUTF8Buffer { wanted in
            wanted.indices.allSatisfy {
                wanted[$0] == (bytes[start + $0] >= 0x41 ? bytes[start + $0] | 0x20 : bytes[start + $0])
            }
        }
    }

    /// `"`, `(`, `)`, `<`, `>`, `[`, `\`, `]`, `{`, `|`, `}`.
    private static func endsAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x22, 0x28, 0x29, 0x3C, 0x3E, 0x5B...0x5D, 0x7B...0x7D: true
        default: false
        }
    }

    /// Where a domain name ends that has a dot there, as `Example.org` or `example.co.uk`; nil where no known ending in
    /// small letters follows.
    func endOfDomain(_ dot: Int) -> Int? {
        var dot = dot
        var found: Int?
        while dot < bytes.count, bytes[dot] == 0x2E {
            var end = dot + 1
            var ending: UInt64 = 0
            while end < bytes.count, bytes[end] >= 0x61, bytes[end] <= 0x7A, end - dot <= 6 {
                ending = ending << 8 | UInt64(bytes[end])
                end += 1
            }
            guard end > dot + 2, end >= bytes.count || !isWordByte(end) && !(bytes[end] >= 0x30 && bytes[end] <= 0x39),
                WordScanner.domainEndings.contains(ending)
            else { return found }
            found = end
            dot = end
        }
        return found
    }

    /// Endings of domain names that are no words of a language, each packed into a number.
    private static let domainEndings: Set<UInt64> = Set(
        """
        com org net info gov edu int mil eu fr uk co ca ch ru cn jp br au nz za io tv news media africa ua pl nl ie ci sn cm dz
        lu tn
        """.split(whereSeparator: \.isWhitespace).map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })
}
