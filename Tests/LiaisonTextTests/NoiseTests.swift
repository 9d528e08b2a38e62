import LiaisonLanguages
import LiaisonText
import Testing

@Suite struct NoiseTests {
    private func isNoise(_ line: String, _ language: Language) throws -> Bool {
        let text = try ReadText.text("The mayor met the minister on Monday.\n\n\(line)", language)
        return text.sentences.filter { $0.paragraph > 0 }.allSatisfy(\.isNoise)
    }

    @Test(arguments: [
        "Read more: The bridge that nobody wanted", "Share this article", "Facebook Twitter WhatsApp Email",
        "Reporting by Ann Lee in Oslo; Editing by Tom Low.", "Photo: the new bridge, Oslo", "© 2024 Lowland News",
        "Ivo Marek greets Ada Lind in Oslo, March 3, 2024. REUTERS/Tom Low/File Photo", "(Photo by Tom Low)",
        "This website uses cookies to give you the best experience.", "Getty Images",
        "Image caption The bridge in March",
        "Published on 3 March 2024", "Hosted by Lowland Media", "5 min read", "By: Ann Lee", "https://example.org/a/b",
        "Copyright 2024 Lowland News", "Home / News / World", "More: The bridge in pictures", "Follow us on Facebook",
        "Loading…", "- Ends -", "Ada Lind in Oslo on Monday (AFP)",
    ])
    func englishFurnitureIsNoise(line: String) throws { #expect(try isNoise(line, .english)) }

    @Test(arguments: [
        "More than forty wells were dug last year, the agency said.",
        "More news came on Tuesday, when Marek spoke of peace.",
        "Hosted by Lowland, the summit brought five ministers together.",
        "\"We are ready,\" the minister told Reuters.",
        "Time is running out, Marek warned.", "By Monday, the minister had met all five.",
        "Home Secretary Ada Lind met him.",
        "Sponsored by five states, the resolution passed on Monday.", "Next year the two will meet again, he said.",
        "Published by the ministry on Monday, the report names nobody.",
        "Search for survivors went on, officials said.",
        "\"Share this with everybody,\" Marek said.", "He spoke to the AFP", "Europe is ready, Lind said.",
        "Getty Images said on Monday that it would sell the archive.",
        "The two spoke for an hour on Monday, Marek said. (AFP)",
        "Date palms were planted by the two ministers.",
        "Live updates of the talks were promised by the two ministers.",
    ])
    func englishSentencesAreNot(line: String) throws { #expect(try !isNoise(line, .english)) }

    @Test(arguments: [
        "Lire aussi : Le pont dont personne ne voulait", "Partager cet article", "Facebook Twitter WhatsApp",
        "Photo : Tom Low",
        "Publié : le 3 mars 2024", "Dernière mise à jour : 3 mars 2024", "Newsletter", "© AFP", "Ada Lind à Oslo (AFP)",
        "Accueil > Monde", "Abonnez-vous à notre lettre", "Propos recueillis par Anne Lis", "Crédit photo Tom Low",
    ])
    func frenchFurnitureIsNoise(line: String) throws { #expect(try isNoise(line, .french)) }

    @Test(arguments: [
        "Les plus lus des romans ont été présentés à la ministre lundi.",
        "Publicité ou pas, la ministre a tranché lundi.",
        "Photo et vidéo seront permises, a déclaré la ministre lundi.",
        "« Lire aussi, c'est voter », a déclaré la ministre.",
        "Articles récents et anciens ont été lus par le ministre Marek.", "Il a parlé à l'AFP.",
        "Accueil des réfugiés : la ministre parle",
        "Copyright et droits d'auteur ont occupé les deux ministres lundi.",
        "Mise à jour le matin, la liste a changé le soir.",
    ])
    func frenchSentencesAreNot(line: String) throws { #expect(try !isNoise(line, .french)) }

    @Test func aWholeArticleOnOneLineLosesItsFirstSentenceOnly() throws {
        let article = (0..<30).map { "The minister met delegation \($0) on Monday." }.joined(separator: " ")
        let text = try ReadText.text("Read more: the bridge. \(article)", .english)
        #expect(text.sentences.map(\.isNoise) == [true] + Array(repeating: false, count: 30))
    }
}
