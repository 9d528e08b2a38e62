package import LiaisonKnowledge
package import LiaisonLanguages

/// What a text seems to mention: seen, not yet believed.
package struct Mentions: Sendable {
    /// Proper names, by position; they do not overlap.
    package internal(set) var names: [NameMention] = []
    /// Offices and roles ("the Chinese foreign minister"), by position.
    package internal(set) var offices: [OfficeMention] = []
    /// Common nouns that call a thing again ("the agency"), by position.
    package internal(set) var descriptions: [DescriptionMention] = []
    /// The countries, as places in the knowledge, that the text names or whose people, towns or leaders it names.
    package internal(set) var countries: Set<Int> = []
    /// For every token, the place in `names` of the name that it belongs to, or -1.
    package internal(set) var nameOfToken: [Int32] = []
    /// For every token, the place in `offices` of the one that it belongs to, or -1.
    package internal(set) var officeOfToken: [Int32] = []
}

/// A proper name in a text.
package struct NameMention: Sendable {
    /// The tokens, without titles and honorifics.
    package var tokens: Range<Int>
    /// What the knowledge may know by this name.
    package var senses: [NameIndex.Sense]
    /// The kind that its form and its neighbours suggest; nil where they do not tell.
    package var kind: EntityKind?
    /// Why it was taken for a name of this kind.
    package var reason: String
    /// How much its kind weighs against another reading of the same words; 5 and more is sure.
    package var strength = 5
    /// The gender that an honorific tells.
    package var gender: Gender
    /// The gender that the forename suggests.
    package var likelyGender: Gender = .unknown
    /// The tokens of the honorific before it, if any.
    package var honorific: Range<Int>?
    /// Whether it stands in page furniture or a credit.
    package var isNoise: Bool
    /// The name's acronym in parentheses behind it: its place in `names`.
    package var acronym: Int?

    /// The reason of a name that stands right behind an office: "President Biden".
    package static let behindOffice = "office before it"
}

/// An office or role in a text, with the body that it belongs to.
package struct OfficeMention: Sendable {
    /// Whose office it is.
    package enum Body: Sendable {
        /// A name of the text: its place in `names`.
        case name(Int)
        /// An entry of the knowledge: by a demonym ("Chinese") or by a special title ("UN rights chief").
        case entry(Int)
        /// "his", "son": somebody of the sentence before.
        case possessive
    }

    /// When the office is held, as its words tell; `then` at the time that the text tells of.
    package enum Time: Sendable { case current, former, future, deputy, acting, then }

    /// All tokens of the phrase, from its determiner to its complement.
    package var tokens: Range<Int>
    /// The tokens of the office noun.
    package var noun: Range<Int>
    /// The office's id.
    package var office: String
    /// The gender of the noun or its determiner.
    package var gender: Gender
    /// Whether several people are meant.
    package var isPlural: Bool
    /// Whose office it is, where the phrase says so.
    package var body: Body?
    /// Who sends an envoy, where the phrase also tells where to ("the US ambassador to the UN").
    package var sender: Body?
    /// The words that narrow it without naming a known body (« le président du club », « catalan »), folded and hashed.
    package var complement: [UInt64] = []
    /// Other countries that the body's demonym may mean: their places in the knowledge.
    package var alternatives: [Int] = []
    /// When it is held.
    package var time: Time
    /// Whether a definite article or a body makes it point at somebody.
    package var isDefinite: Bool
    /// The name beside it that holds it ("President Biden"; "Ri, the minister"): its place in `names`.
    package var holder: Int?
}

/// A common noun that may call again something that was named.
package struct DescriptionMention: Sendable {
    /// The tokens, with the determiner.
    package var tokens: Range<Int>
    /// What kind of thing it is.
    package var kind: EntityKind
    /// The gender of the noun.
    package var gender: Gender
    /// The entries of the knowledge that it means by itself ("the UN health agency").
    package var entries: [Int]
    /// The words of the noun, to compare with the type of a thing.
    package var noun: Range<Int>
}
