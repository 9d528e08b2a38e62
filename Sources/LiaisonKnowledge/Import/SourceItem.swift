import LiaisonCalendar
import LiaisonJSON

/// What a source says of one thing, in the words of the knowledge; who that is has still to be settled.
enum SourceItem {
    /// A thing with its names.
    case entry(SourceEntry)
    /// An office that terms refer to.
    case post(SourcePost)
    /// A term of somebody that another line of the source tells.
    case term(SourceTerm)
}

/// A person, body, initiative or place of a source.
struct SourceEntry {
    /// The source's own id of it.
    var key: String
    /// What is told of it; its id is empty or a wish, its `country` and `partOf` are keys of the source or codes.
    var entry: KnowledgeEntry
    /// Its terms.
    var terms: [SourceTerm] = []
}

/// A time in an office, as a source tells it.
struct SourceTerm {
    /// The key of the holder; nil inside an entry.
    var holder: String?
    /// The key of the post.
    var post: String?
    /// The office in words, or as an id of the knowledge.
    var office: String?
    /// The key, the code or the name of the country or body.
    var body: String?
    var from: PartialDate?
    var until: PartialDate?
    var acting: Bool?
}

/// An office as a thing of its own.
struct SourcePost {
    var key: String
    /// Its names in English, then in French.
    var labels: [String]
    /// The key, the code or the name of the country or body.
    var body: String?
}

/// Reads the records of one format.
protocol SourceFormat {
    /// Where the facts come from, with their licence.
    var source: String { get }
    /// Whether line feeds inside quotation marks belong to a record.
    var isQuoted: Bool { get }
    /// What a record says.
    ///
    /// - Throws: `SourceFault` where it is broken; `JSONCursor.Fault` likewise.
    mutating func items(_ record: UnsafeRawBufferPointer) throws -> [SourceItem]
}

/// What is wrong with a record.
struct SourceFault: Error, CustomStringConvertible {
    let description: String
}

/// The formats that can be imported.
public enum ImportFormat: String, Sendable, CaseIterable {
    /// Rows with the columns that `CSVFormat` tells.
    case csv
    /// FollowTheMoney, an entity a line, as OpenSanctions gives it.
    case ftm
    /// Popolo, one document.
    case popolo
    /// The JSON dump of Wikidata, an array of items, one a line.
    case wikidata
}
