/// Why a part of a page is not its article.
struct Boilerplate: OptionSet, Hashable {
    let rawValue: UInt8

    /// By its element: navigation, scripts, captions. Never read.
    static let element = Boilerplate(rawValue: 1)
    /// By its role, class or id, or as a form or page header: read again where nothing else is left.
    static let named = Boilerplate(rawValue: 2)

    /// What a start tag says of its content; within an article or main element, a header holds the headline.
    static func of(
        _ tag: HTMLTag, _ attributes: HTMLAttributes, in bytes: UnsafeBufferPointer<UInt8>, isInArticle: Bool
    ) -> Boilerplate {
        if tag.isNeverArticle { return .element }
        if [.html, .body, .main, .article].contains(tag) { return [] }
        if tag == .form || (tag == .header && !isInArticle) { return .named }
        if attributes.value(.itemprop, in: bytes)?.contains("articleBody") == true { return [] }
        if attributes.has(.hidden) || attributes.value(.ariaHidden, in: bytes) == "true" { return .named }
        if let style = attributes.value(.style, in: bytes),
            style.contains("display:none") || style.contains("display: none")
        {
            return .named
        }
        if let role = attributes.value(.role, in: bytes), roles.contains(role.lowercased()) { return .named }
        if let id = attributes.value(.id, in: bytes), isPageFurniture(id) { return .named }
        if let classes = attributes.value(.classes, in: bytes) {
            for name in classes.split(whereSeparator: \.isWhitespace).prefix(12) where isPageFurniture(String(name)) {
                return .named
            }
        }
        return []
    }

    private static let roles: Set<String> = [
        "navigation", "banner", "contentinfo", "complementary", "search", "form", "dialog", "alertdialog", "menu",
        "menubar", "toolbar", "tablist", "doc-footnotes",
    ]

    /// Words of a class or id that name furniture wherever they stand.
    private static let always: Set<String> = [
        "nav", "navbar", "navigation", "breadcrumb", "breadcrumbs", "ariane", "share", "sharing", "shares", "social",
        "partage", "partager", "comment", "comments", "commentaire", "commentaires", "disqus", "cookie", "cookies",
        "consent", "gdpr", "rgpd", "newsletter", "newsletters", "subscribe", "subscription", "abonnement", "promo",
        "promotion", "advert", "advertisement", "advertising", "publicite", "sponsor", "sponsored", "related",
        "recommended", "recommendation", "recommendations", "trending", "popular", "outbrain", "taboola", "caption",
        "legend", "legende", "credit", "credits", "addtoany", "pagination", "pager", "skip", "onetrust", "didomi",
    ]
    /// Words that name furniture unless the same class speaks of content or layout.
    private static let alone: Set<String> = [
        "menu", "footer", "sidebar", "aside", "banner", "bandeau", "ad", "ads", "pub", "widget", "widgets", "toolbar",
        "tags",
        "taglist", "byline", "author", "authors", "auteur", "bio", "popup", "modal", "overlay", "login", "search",
        "topbar",
        "masthead", "similar", "similaires", "tools",
    ]
    private static let layout: Set<String> = [
        "content", "main", "article", "body", "wrap", "wrapper", "container", "layout", "page", "row", "grid", "col",
        "story", "text", "post",
    ]
    /// Words that make a class speak of what is elsewhere: "has-sidebar", "no-comments".
    private static let elsewhere: Set<String> = [
        "has", "no", "with", "without", "is", "not", "open", "closed", "enabled",
    ]

    /// Pairs of words that only together name a list of other articles.
    private static let pairs: Set<String> = [
        "read also", "read more", "most read", "lire aussi", "plus lus", "see also", "voir aussi", "more stories",
        "site header", "page header", "site footer", "meme sujet",
    ]

    static func isPageFurniture(_ name: String) -> Bool {
        let words = words(of: name)
        if words.contains(where: elsewhere.contains) { return false }
        if words.contains(where: always.contains) { return true }
        if zip(words, words.dropFirst()).contains(where: { pairs.contains("\($0) \($1)") }) { return true }
        return words.contains(where: alone.contains) && !words.contains(where: layout.contains)
    }

    /// The words of a class or id: "shareBar-top" is share, bar, top.
    private static func words(of name: String) -> [String] {
        var words: [String] = []
        var word = ""
        var wasLower = false
        for scalar in name.unicodeScalars.prefix(80) {
            let isLetter = scalar.properties.isAlphabetic
            if !isLetter || (wasLower && scalar.properties.isUppercase) {
                if !word.isEmpty { words.append(word.lowercased()) }
                word = ""
            }
            if isLetter { word.unicodeScalars.append(scalar) }
            wasLower = scalar.properties.isLowercase
        }
        if !word.isEmpty { words.append(word.lowercased()) }
        return words
    }
}
