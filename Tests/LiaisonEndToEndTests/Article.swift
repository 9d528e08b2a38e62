import Foundation

/// Articles of the tests' own, whose facts are plain.
enum Article {
    static let french = """
        ---
        date: 2023-05-13
        ---

        La ministre norvégienne des Affaires étrangères, Anniken Huitfeldt, a rencontré vendredi Filippo Grandi, le \
        Haut-Commissaire des Nations unies pour les réfugiés, à Genève. « Nous avons besoin de plus de fonds », a \
        déclaré M. Grandi.
        """
    static let english = """
        ---
        date: 2023-05-13
        ---

        Norway's foreign minister Anniken Huitfeldt met Filippo Grandi, the United Nations High Commissioner for \
        Refugees, in Geneva on Friday. "We need more funds," Mr Grandi said. He thanked Norway.
        """

    /// An article without what stands before its text.
    static func text(of article: String) -> String {
        article.components(separatedBy: "---\n\n").last ?? article
    }
}
