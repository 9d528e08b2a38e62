internal import LiaisonCalendar

/// What a page says of itself in its head, in JSON-LD and in time elements.
struct PageMetadata {
    private(set) var language: String?
    private var titles: [Int: String] = [:]
    private var dates: [Int: String] = [:]
    private var site: String?
    private var address: String?
    private var linkedData: LinkedArticle?
    private var isLinkedData = false
    private var isSVG = false

    /// Reads a start tag.
    mutating func read(
        _ tag: HTMLTag, _ attributes: HTMLAttributes, in bytes: UnsafeBufferPointer<UInt8>, isInArticle: Bool
    ) {
        switch tag {
        case .html: language = language ?? attributes.value(.lang, in: bytes)
        case .meta: readMeta(attributes, bytes)
        case .link:
            if attributes.value(.rel, in: bytes)?.lowercased() == "canonical" {
                address = Metadata.address(attributes.value(.href, in: bytes)) ?? address
            }
        case .time:
            guard let value = attributes.value(.datetime, in: bytes) else { return }
            let isMarked = attributes.value(.itemprop, in: bytes) == "datePublished" || attributes.has(.pubdate)
            keep(&dates, isMarked ? 2 : isInArticle ? 4 : 5, value)
        case .script: isLinkedData = attributes.value(.type, in: bytes)?.lowercased().contains("ld+json") == true
        case .svg: isSVG = true
        default: break
        }
    }

    /// Reads the content of a script or title.
    mutating func read(_ tag: HTMLTag, content: Slice<UnsafeBufferPointer<UInt8>>) {
        if tag == .title, titles[3] == nil, !isSVG { keep(&titles, 3, HTMLEntities.resolved(content.prefix(4_096))) }
        if tag == .script, isLinkedData, linkedData == nil { linkedData = LinkedArticle(content) }
    }

    /// The best of all, with dates as ISO 8601 or as written.
    var metadata: Metadata {
        var metadata = Metadata()
        metadata.publisher = Metadata.cleaned(linkedData?.publisher ?? site)
        let title = linkedData?.headline ?? titles.min { $0.key < $1.key }?.value
        metadata.title = PageMetadata.withoutSite(Metadata.cleaned(title), metadata.publisher, site)
        var written = dates.sorted { $0.key < $1.key }.map(\.value)
        if let published = linkedData?.published { written.insert(published, at: 0) }
        metadata.date = written.lazy.compactMap { WrittenDate.field($0) }.first
        metadata.url = address
        return metadata
    }

    private mutating func readMeta(_ attributes: HTMLAttributes, _ bytes: UnsafeBufferPointer<UInt8>) {
        guard let content = attributes.value(.content, in: bytes) else { return }
        let name =
            attributes.value(.property, in: bytes) ?? attributes.value(.name, in: bytes)
            ?? attributes.value(.itemprop, in: bytes)
        switch name?.lowercased() {
        case "og:title": keep(&titles, 1, content)
        case "twitter:title", "dc.title": keep(&titles, 2, content)
        case "article:published_time", "og:article:published_time", "og:published_time": keep(&dates, 1, content)
        case "datepublished", "pubdate", "publishdate", "publish-date", "dc.date.issued", "dcterms.issued",
            "parsely-pub-date", "sailthru.date":
            keep(&dates, 2, content)
        case "date", "dc.date", "dcterms.date", "dc.date.created", "dcterms.created": keep(&dates, 3, content)
        case "og:site_name", "dc.publisher", "application-name": site = site ?? content
        case "og:url": address = address ?? Metadata.address(content)
        case "og:locale", "content-language", "language", "dc.language": language = language ?? content
        default: break
        }
    }

    private func keep(_ values: inout [Int: String], _ rank: Int, _ value: String) {
        if values[rank] == nil, let value = Metadata.cleaned(value) { values[rank] = value }
    }

    /// A title without the name of the site that pages add behind a bar or dash.
    private static func withoutSite(_ title: String?, _ names: String?...) -> String? {
        guard var title else { return nil }
        for name in names.compactMap({ Metadata.cleaned($0) }) {
            for separator in [" | ", " - ", " – ", " — ", " : ", " · "] where title.hasSuffix(separator + name) {
                title = String(title.dropLast(separator.count + name.count))
            }
        }
        return title.isEmpty ? nil : title
    }
}
