/// Frequent little words that tell a language from its neighbours.
///
/// Words that Spanish, Italian, Portuguese, Catalan, German or Dutch share are left out (de, la, en, in, is, on, a).
enum FunctionWords {
    /// What a word speaks for.
    enum Side: Hashable {
        case english, french
        /// A neighbouring language, and so against both.
        case neighbour
    }

    /// The longest word listed, in bytes: one machine word.
    static let longest = 8

    /// The side of a word in lower case by its key, or nil where the word is not listed.
    static func side(_ key: UInt64) -> Side? { sides[key] }

    /// Whether a letter is a French word only before an apostrophe.
    static func isElision(_ key: UInt64) -> Bool { side(key) == .french }

    /// The bytes of a short word as one number.
    static func key(_ word: some Sequence<UInt8>) -> UInt64 { word.reduce(0) { $0 << 8 | UInt64($1) } }

    private static let english =
        "the and of to that for with by as at from has have had be are were been said his her he she they it its their"
        + " this which not but who will would could should about after before than more there also when what into if"
        + " other such these those being between while because against under during through where how any some all"

    private static let french =
        "les des du et est une dans pour pas sur au aux ce cette ces qui avec il elle ils elles nous vous sont été être"
        + " mais où leur leurs ses sa d l qu n s c j par plus ont avait selon après ainsi donc lors depuis entre comme"
        + " sans contre deux fait peut aussi dont était cet même tout tous le"

    private static let neighbours =
        "el los las del para con como más pero está han fue este sus al lo y nos muy della delle degli che gli sono nel"
        + " nella alla dal di anche più questo os da do das dos não uma em um com mais foi são pelo ao der die und"
        + " den dem nicht ist von mit sich auf für ein eine auch het een van voor niet zijn dat ook els amb och att"
        + " det som på av er ikke og til na się jest nie"

    private static let sides: [UInt64: Side] = {
        var sides: [UInt64: Side] = [:]
        for (list, side) in [(neighbours, Side.neighbour), (english, .english), (french, .french)] {
            for word in list.split(separator: " ") { sides[key(word.utf8)] = side }
        }
        return sides
    }()
}
