internal import Foundation

/// The NewsArticle, or another kind of article, that a page describes in JSON-LD.
struct LinkedArticle {
    let headline: String?
    let published: String?
    let publisher: String?

    private static let longest = 1 << 20
    private static let deepest = 64

    /// Reads the first article of a script, or nil where there is none.
    init?(_ script: Slice<UnsafeBufferPointer<UInt8>>) {
        guard script.count <= LinkedArticle.longest, LinkedArticle.nesting(script) <= LinkedArticle.deepest,
            let root = try? JSONSerialization.jsonObject(with: Data(script)),
            let article = LinkedArticle.article(in: root)
        else { return nil }
        headline = (article["headline"] as? String).map(LinkedArticle.unescaped)
        published = article["datePublished"] as? String
        let publishers = article["publisher"] as? [Any] ?? [article["publisher"] as Any]
        publisher = publishers.lazy.compactMap { item -> String? in
            (item as? [String: Any])?["name"] as? String ?? item as? String
        }.first.map(LinkedArticle.unescaped)
    }

    private static func article(in root: Any) -> [String: Any]? {
        var waiting = [root]
        var seen = 0
        while let next = waiting.popLast(), seen < 1_000 {
            seen += 1
            if let list = next as? [Any] {
                waiting.append(contentsOf: list.reversed())
            } else if let object = next as? [String: Any] {
                if isArticle(object["@type"]) { return object }
                for name in ["mainEntity", "mainEntityOfPage", "@graph"] {
                    if let inner = object[name] { waiting.append(inner) }
                }
            }
        }
        return nil
    }

    private static func isArticle(_ type: Any?) -> Bool {
        let names = type as? [Any] ?? [type as Any]
        return names.contains { name in
            guard let name = name as? String else { return false }
            return name.hasSuffix("Article") || name == "BlogPosting" || name == "Report" || name == "LiveBlogPosting"
        }
    }

    /// How deep brackets nest outside strings.
    private static func nesting(_ script: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        var deepest = 0
        var depth = 0
        for byte in script {
            if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
                depth += 1
                deepest = max(deepest, depth)
            } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
                depth -= 1
            }
        }
        return deepest
    }

    private static func unescaped(_ text: String) -> String {
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBufferPointer { HTMLEntities.resolved($0[...]) }
    }
}
