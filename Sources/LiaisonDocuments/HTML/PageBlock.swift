/// A paragraph, heading or list item of a page.
struct PageBlock {
    /// Its text in the outline's buffer.
    let text: Range<Int>
    /// The element that holds it.
    let container: Int
    let tag: HTMLTag
    let boilerplate: Boilerplate
    /// How many bytes of it are links or a time stamp.
    let linked: Int

    /// The share of it that is links, in percent.
    var linkShare: Int { text.isEmpty ? 0 : linked * 100 / text.count }
    /// Whether it is long and free enough of links to be a paragraph of an article.
    var isProse: Bool { tag.headingLevel == nil && text.count >= 60 && linkShare < 40 }
}

/// An element that may hold blocks; its descendants are the elements up to its `end`.
struct PageElement {
    let parent: Int
    let tag: HTMLTag
    let isArticleBody: Bool
    var end: Int
}
