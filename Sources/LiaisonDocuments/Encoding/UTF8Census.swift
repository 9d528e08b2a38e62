/// What invalid UTF-8 is made of, to tell a damaged file from one in another encoding.
struct UTF8Census {
    /// Valid sequences of two bytes or more.
    private(set) var multibyte = 0
    /// Invalid sequences.
    private(set) var invalid = 0
    /// Whether the only fault is a sequence cut off at the end.
    private(set) var isCutAtEnd = false

    /// Counts, or nil where the bytes are valid.
    init?(_ bytes: [UInt8]) {
        // A dry run through the library's own validation is many times faster than counting.
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        var parser = UTF8.ForwardParser()
        var input = bytes.makeIterator()
        var position = 0
        var lastFault = 0..<0
        counting: while true {
            switch parser.parseScalar(from: &input) {
            case .valid(let encoded):
                if encoded.count > 1 { multibyte += 1 }
                position += encoded.count
            case .error(let length):
                invalid += 1
                lastFault = position..<(position + length)
                position += length
            case .emptyInput: break counting
            }
        }
        isCutAtEnd = invalid == 1 && lastFault.upperBound == bytes.count && lastFault.count > 1
    }
}
