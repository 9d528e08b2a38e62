internal import Yams

/// The YAML between two lines of dashes at the beginning of a Markdown file.
struct FrontMatter {
    let metadata: Metadata
    /// The text behind the front matter, byte for byte.
    let body: String

    /// Longer blocks are taken for text; it also bounds how deep YAML can nest.
    private static let longest = 32_768
    private static let deepest = 32

    /// Splits a text, or nil where it has no front matter.
    init?(_ text: String) {
        var text = text
        text.makeContiguousUTF8()
        let bytes = text.utf8
        guard text.hasPrefix("---"), let block = FrontMatter.block(bytes) else { return nil }
        let yaml = String(text[block.content])
        guard let fields = FrontMatter.fields(yaml) else { return nil }
        metadata = FrontMatter.metadata(fields)
        body = String(text[block.end...])
    }

    private static func block(_ bytes: String.UTF8View) -> (content: Range<String.Index>, end: String.Index)? {
        guard let first = line(bytes, from: bytes.startIndex), isFence(bytes[first.content]) else { return nil }
        var position = first.next
        while position < bytes.endIndex, let line = line(bytes, from: position) {
            if bytes.distance(from: first.next, to: line.content.lowerBound) > longest { return nil }
            if isFence(bytes[line.content]) || bytes[line.content].elementsEqual("...".utf8) {
                return (first.next..<line.content.lowerBound, line.next)
            }
            position = line.next
        }
        return nil
    }

    private static func line(
        _ bytes: String.UTF8View, from start: String.Index
    ) -> (content: Range<String.Index>, next: String.Index)? {
        guard start < bytes.endIndex else { return nil }
        let end = bytes[start...].firstIndex(of: 10) ?? bytes.endIndex
        return (start..<end, end < bytes.endIndex ? bytes.index(after: end) : end)
    }

    private static func isFence(_ line: Substring.UTF8View) -> Bool {
        line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    /// The top-level fields that hold one value, by name in lower case; nil where the block is no mapping.
    private static func fields(_ yaml: String) -> [String: String]? {
        if nesting(yaml) <= deepest, let root = try? Yams.compose(yaml: yaml), case .mapping(let mapping) = root {
            var fields: [String: String] = [:]
            for (key, value) in mapping {
                guard let name = key.scalar?.string.lowercased() else { continue }
                if let scalar = value.scalar {
                    fields[name] = scalar.string
                } else if case .mapping(let inner) = value, let inside = inner["name"]?.scalar {
                    fields[name] = inside.string
                }
            }
            return fields
        }
        return fieldsByLine(yaml)
    }

    /// `name: value` line by line, for the many front matters that are not quite YAML ("title: A: B").
    private static func fieldsByLine(_ yaml: String) -> [String: String]? {
        var fields: [String: String] = [:]
        for line in yaml.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":"), let first = line.first, first.isLetter else { continue }
            let name = line[..<colon].lowercased()
            guard !name.contains(" ") else { continue }
            let value = String(line[line.index(after: colon)...]).trimmed
            let isQuoted = value.count >= 2 && value.first == value.last && "\"'".contains(value.first ?? " ")
            fields[name] = isQuoted ? String(value.dropFirst().dropLast()) : value
        }
        return fields.isEmpty ? nil : fields
    }

    /// How deep brackets or leading dashes of a line nest, at most.
    private static func nesting(_ yaml: String) -> Int {
        var deepest = 0
        var open = 0
        for line in yaml.utf8.split(separator: 10) {
            var leading = 0
            for byte in line {
                if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?") {
                    leading += 1
                } else if byte != 0x20 {
                    break
                }
            }
            for byte in line {
                if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { open += 1 }
                if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { open -= 1 }
                deepest = max(deepest, open)
            }
            deepest = max(deepest, leading)
        }
        return deepest
    }

    private static func metadata(_ fields: [String: String]) -> Metadata {
        func first(_ names: String) -> String? {
            names.split(separator: " ").lazy.compactMap { Metadata.cleaned(fields[String($0)]) }.first
        }
        let language = StatedLanguage(first("language lang locale"))
        let dates =
            "date published published_time publish_date published_at pubdate datepublished publication_date created"
        var metadata = Metadata()
        metadata.title = first("title headline")
        metadata.date = first(dates).flatMap { WrittenDate.field($0, language?.readable) }
        metadata.publisher = first("publisher source site site_name outlet publication newspaper journal")
        if metadata.publisher?.contains("://") == true { metadata.publisher = nil }
        metadata.url =
            "url source_url link canonical canonical_url permalink source".split(separator: " ").lazy
            .compactMap { Metadata.address(fields[String($0)]) }.first
        metadata.language = language
        return metadata
    }
}
