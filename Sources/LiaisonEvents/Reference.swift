import LiaisonLanguages

/// A place in the text that refers to an entity: a name with its office and honorific, an office alone, a description.
struct Reference {
    /// All its tokens, title and complement included.
    let tokens: Range<Int>
    /// The entity's place in the resolution.
    let entity: Int
    /// How it refers.
    let form: MentionForm
    /// Whether a possessive ending follows, so that it is no party or subject itself.
    let isPossessive: Bool
    /// Why it was resolved so.
    let reason: String
}
