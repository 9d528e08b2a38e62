/// The elements of a page that hold its article.
enum ArticleRoots {
    /// Ranges of element numbers, each an element and all within it.
    ///
    /// In order of trust: what is marked as article body, the article element that holds most of the prose, the main
    /// element, and else the element that scores best: prose counts for its parent in full and for each element further
    /// up by half as much (after Readability by Arc90).
    static func of(_ outline: PageOutline, _ blocks: [Int]) -> [Range<Int>] {
        let prose = proseBefore(outline, blocks)
        let total = prose[prose.count - 1]
        func held(_ element: Int) -> Int { prose[outline.elements[element].end] - prose[element] }
        func range(_ element: Int) -> Range<Int> { element..<max(outline.elements[element].end, element + 1) }

        let bodies = outline.elements.indices.filter { outline.elements[$0].isArticleBody }
        let marked = bodies.reduce(0) { $0 + held($1) }
        if marked > 0, marked * 10 >= total * 3 { return bodies.map(range) }
        for tag in [HTMLTag.article, .main] {
            let found = outline.elements.indices.filter { outline.elements[$0].tag == tag }
            if let best = found.max(by: { held($0) < held($1) }), held(best) >= 140, held(best) * 2 >= total {
                return [range(best)]
            }
        }
        return best(outline, blocks).map { [range($0)] } ?? [range(0)]
    }

    /// The bytes of prose held by the elements before each element.
    private static func proseBefore(_ outline: PageOutline, _ blocks: [Int]) -> [Int] {
        var held = [Int](repeating: 0, count: outline.elements.count + 1)
        for index in blocks where outline.blocks[index].isProse {
            held[outline.blocks[index].container + 1] += outline.blocks[index].text.count
        }
        for index in held.indices.dropFirst() { held[index] += held[index - 1] }
        return held
    }

    private static func best(_ outline: PageOutline, _ blocks: [Int]) -> Int? {
        var scores: [Int: Int] = [:]
        for index in blocks where outline.blocks[index].isProse {
            let block = outline.blocks[index]
            var element = block.container
            if [.p, .li, .blockquote, .pre, .dd, .dt].contains(block.tag) {
                element = outline.elements[element].parent
            }
            var share = block.text.count
            for _ in 0..<4 {
                scores[element, default: 0] += share
                if element == 0 { break }
                element = outline.elements[element].parent
                share /= 2
            }
        }
        // The innermost of equals, which is the later one.
        return scores.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }
}
