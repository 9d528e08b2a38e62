import LiaisonDocuments
import LiaisonText

/// The bytes behind every piece of evidence, cut out document by document, so that each text is fetched once and only
/// the pieces are kept.
struct EvidenceTexts {
    private var bytes: [UInt8] = []
    private var bounds: [(start: Int, end: Int)]
    private var position = 0

    /// Cuts the pieces of a list, which is later taken in the same order.
    init(_ pieces: [Evidence], text: (DocumentID) throws -> String) throws {
        bounds = Array(repeating: (0, 0), count: pieces.count)
        var byDocument: [DocumentID: [Int]] = [:]
        for (place, piece) in pieces.enumerated() { byDocument[piece.document, default: []].append(place) }
        for (document, places) in byDocument.sorted(by: { $0.key < $1.key }) {
            var content = try text(document)
            try content.withUTF8 { utf8 in
                for place in places {
                    let piece = pieces[place]
                    guard EvidenceTexts.isWhole(piece, in: utf8) else {
                        throw ExportError.evidenceOutsideText(piece, length: utf8.count)
                    }
                    bounds[place] = (bytes.count, bytes.count + piece.end - piece.start)
                    bytes.append(contentsOf: utf8[piece.start..<piece.end])
                }
            }
        }
    }

    /// Appends the next piece to JSON as a string.
    mutating func appendNext(to json: inout JSONBuffer) {
        let (start, end) = bounds[position]
        position += 1
        bytes.withUnsafeBufferPointer { json.string(UnsafeBufferPointer(rebasing: $0[start..<end])) }
    }

    /// The next piece.
    mutating func next() -> String {
        let (start, end) = bounds[position]
        position += 1
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// Whether a piece lies within the text and cuts no character's bytes apart.
    private static func isWhole(_ piece: Evidence, in utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        guard 0 <= piece.start, piece.start <= piece.end, piece.end <= utf8.count else { return false }
        return [piece.start, piece.end].allSatisfy { $0 == utf8.count || utf8[$0] & 0xC0 != 0x80 }
    }
}
