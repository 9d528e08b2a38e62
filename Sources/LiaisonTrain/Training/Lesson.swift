/// What is learned beside the documents that were labelled by hand.
enum Lesson: String, CaseIterable {
    /// Names that translations take over from their English.
    case projection
    /// What a first model is sure of in the English side of translations.
    case news
    /// What a first model is sure of in French sentences of treebanks.
    case treebanks
    /// Groups of words that stand in like company.
    case groups
}
