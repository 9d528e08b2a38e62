/// How many words of a text speak for English, for French, and against both.
struct WordCensus {
    private(set) var words = 0
    private(set) var english = 0
    private(set) var french = 0
    private(set) var neighbours = 0

    /// What is longer is no word but encoded data.
    private static let longestWord = 30

    private let skipsQuotations: Bool
    private var key: UInt64 = 0
    private var length = 0
    private var isForeign = false

    /// - Parameter skipsQuotations: whether words between quotation marks are left out.
    init(skipsQuotations: Bool) { self.skipsQuotations = skipsQuotations }

    /// Counts the words of a piece of UTF-8; apostrophes end words, as in "l'accord".
    mutating func add(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if skipsQuotations, let end = WordCensus.quotationEnd(bytes, index) {
                close()
                index = end
                continue
            }
            switch byte {
            case 0x41...0x5A, 0x61...0x7A: append(byte | 0x20)
            case UInt8(ascii: ":") where bytes[index...].starts(with: "://".utf8):
                close()
                while index < bytes.endIndex, !WordCensus.endsAddress(bytes[index]) { index += 1 }
            case UInt8(ascii: "<"):
                close()
                index = WordCensus.tagEnd(bytes, index)
            case UInt8(ascii: "'"): close(isElided: true)
            case 0..<0x80: close()
            case 0x80..<0xC0: break
            case 0xC2:
                // No-break spaces and guillemets.
                close()
                index += 1
            case 0xE2:
                // Curly quotation marks and dashes.
                close(isElided: index + 2 < bytes.endIndex && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99)
                index += 2
            case 0xC3...0xCC:
                append(byte)
                index += 1
                if index < bytes.endIndex {
                    let second = bytes[index]
                    append(byte == 0xC3 && second < 0x9F && second != 0x97 ? second | 0x20 : second)
                }
            default:
                isForeign = true
                length += 3
            }
            index += 1
        }
        close()
    }

    /// Whether a byte ends a web address, whose parts are no words.
    private static func endsAddress(_ byte: UInt8) -> Bool { byte <= 0x20 || ")]>\"'<".utf8.contains(byte) }

    private mutating func append(_ byte: UInt8) {
        key = key << 8 | UInt64(byte)
        length += 1
    }

    /// Where a tag that begins here ends, for the HTML within texts; here, where none begins.
    private static func tagEnd(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ start: Int) -> Int {
        let rest = bytes[(start + 1)...].prefix(1_000)
        guard let first = rest.first, first == UInt8(ascii: "/") || (first | 0x20 >= 0x61 && first | 0x20 <= 0x7A)
        else {
            return start
        }
        return rest.firstIndex(of: UInt8(ascii: ">")) ?? start
    }

    private static let longestQuotation = 600

    /// Where a quotation ends that opens here, with a mark that has a closing one of its kind; nil for none.
    private static func quotationEnd(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ start: Int) -> Int? {
        let closing: [UInt8]
        switch bytes[start] {
        case 0x22 where start == bytes.startIndex || bytes[start - 1] <= 0x20: closing = [0x22]
        case 0xC2 where bytes[start...].starts(with: [0xC2, 0xAB]): closing = [0xC2, 0xBB]
        case 0xE2 where bytes[start...].starts(with: [0xE2, 0x80, 0x9C]): closing = [0xE2, 0x80, 0x9D]
        default: return nil
        }
        var index = start + 1
        let limit = min(bytes.endIndex, start + longestQuotation)
        while index + closing.count <= limit {
            if bytes[index] == closing[0], bytes[index...].starts(with: closing) { return index + closing.count }
            index += 1
        }
        return nil
    }

    /// - Parameter isElided: whether an apostrophe follows, without which a letter is a letter: "d'accord", "(D-ME)".
    private mutating func close(isElided: Bool = false) {
        if length > 0, length <= WordCensus.longestWord || isForeign {
            // Scripts without spaces between words make long runs.
            words += isForeign ? max(1, length / 6) : 1
            if !isForeign, length <= FunctionWords.longest, length > 1 || isElided || !FunctionWords.isElision(key) {
                switch FunctionWords.side(key) {
                case .english: english += 1
                case .french: french += 1
                case .neighbour: neighbours += 1
                case nil: break
                }
            }
        }
        key = 0
        length = 0
        isForeign = false
    }
}
