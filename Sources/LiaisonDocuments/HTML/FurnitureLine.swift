/// Lines that pages put between the paragraphs of an article.
enum FurnitureLine {
    private static let whole: Set<String> = [
        "advertisement", "publicité", "share", "share this", "share this article", "partager", "partagez",
        "partager cet article", "partagez cet article", "read more", "lire la suite", "lire plus", "print", "imprimer",
        "comments", "commentaires", "copy link", "copier le lien", "facebook", "twitter", "whatsapp", "email",
        "linkedin",
        "sign up", "subscribe", "s'abonner", "abonnez-vous", "story continues below advertisement",
    ]
    private static let openings = [
        "lire aussi", "à lire aussi", "lire également", "read also", "read more:", "also read", "see also:",
        "voir aussi",
        "partagez cet article sur", "follow us on", "suivez-nous sur",
    ]

    static func matches(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count <= 160 else { return false }
        let line = String(decoding: bytes, as: UTF8.self).lowercased().replacing("’", with: "'")
        return whole.contains(line) || openings.contains { line.hasPrefix($0) }
    }
}
