import LiaisonCalendar
import LiaisonDocuments
import LiaisonLanguages
import LiaisonTestSupport
import Testing

@Suite struct PageTests {
    private func read(_ page: String) throws -> Document {
        let folder = try TemporaryFolder()
        try folder.write("page.html", page)
        return try #require(try folder.read().documents.first)
    }

    private static let lead =
        "La ministre des Affaires étrangères a rencontré mardi son homologue à Nairobi pour parler de la paix."
    private static let body =
        "Les deux responsables ont déclaré qu'ils étaient d'accord sur un calendrier pour la région des lacs."
    private static let quote =
        "« Nous avons fait un pas dans la bonne direction », a dit la ministre après la rencontre avec les élus."

    /// A page as French papers build it: consent, menu, share bar, captions, related list, comments, footer.
    private static let paper = """
        <!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Une rencontre à Nairobi | Le Courrier</title>
        <meta property="og:title" content="Une rencontre &agrave; Nairobi"><meta property="og:site_name" content="Le Courrier">
        <link rel="canonical" href="https://example.org/monde/rencontre">
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
        {"@type":["NewsArticle"],"headline":"Une rencontre à Nairobi","datePublished":"2024-03-05T18:20:00+01:00",
        "publisher":{"@type":"Organization","name":"Le Courrier"}}]}</script>
        <style>p{color:red}</style></head><body class="single has-sidebar no-comments">
        <div id="didomi-host"><p>Nous et nos partenaires utilisons des cookies pour mesurer l'audience de ce site et des autres.</p></div>
        <header class="site"><a href="/">Le Courrier</a><nav><ul><li><a href="/monde">Monde</a></li></ul></nav></header>
        <div class="fil-ariane"><a href="/">Accueil</a> &gt; <a href="/monde">Monde</a></div>
        <main><article class="post tag-paix"><header><h1>Une rencontre à Nairobi</h1>
        <p class="chapo">\(lead)</p><p class="auteur">Par Jeanne Roux</p>
        <time datetime="2024-03-05T18:20">5 mars</time></header>
        <ul class="share-bar"><li><a href="#">Facebook</a></li><li>Partager</li></ul>
        <figure><img src="a.jpg"><figcaption>La ministre à son arrivée. Photo : une agence de presse</figcaption></figure>
        <p>\(body)</p><h2>Une suite attendue</h2><p>\(quote)<br>Elle repart demain.</p>
        <ul><li>un accord sur les prix</li><li>un autre sur la pêche</li></ul>
        <p><a href="/x">Lire aussi : Tout sur les lacs et les élus de la région, le dossier</a></p>
        <blockquote>Il faut que les armes se taisent dans toute la région.</blockquote>
        <aside><p>Inscrivez-vous à notre lettre du matin pour ne rien manquer des nouvelles de la région.</p></aside>
        <div class="related-posts"><h3>Sur le même sujet</h3><p>Un autre article dont le début est assez long pour tromper.</p></div>
        </article></main>
        <section id="comments"><p>Je pense que ce commentaire est bien plus long que l'article et que les lecteurs l'ont aimé.</p></section>
        <footer><p>Tous droits réservés. Le Courrier est un journal imaginaire, pour les essais seulement.</p></footer></body></html>
        """

    @Test func theArticleOfAPaperIsReadWithoutThePageAroundIt() throws {
        let document = try read(PageTests.paper)
        #expect(
            document.text.split(separator: "\n\n").map(String.init) == [
                "Une rencontre à Nairobi", PageTests.lead, PageTests.body, "Une suite attendue",
                PageTests.quote + "\nElle repart demain.", "un accord sur les prix", "un autre sur la pêche",
                "Il faut que les armes se taisent dans toute la région.",
            ])
        #expect(document.title == "Une rencontre à Nairobi" && document.publisher == "Le Courrier")
        #expect(document.date == PartialDate(year: 2024, month: 3, day: 5) && document.language == .french)
        #expect(document.url == "https://example.org/monde/rencontre")
    }

    @Test func aPageWithoutSemanticElementsIsReadByItsProse() throws {
        let teasers = (1...8).map {
            "<div class=box><a href=/\($0)>The other story number \($0) of the day in the city</a></div>"
        }
        let document = try read(
            """
            <HTML><HEAD><TITLE>Envoys meet in the harbour town - The Harbour Post</TITLE>
            <META NAME="og:site_name" CONTENT="The Harbour Post"><meta name=pubdate content="Tue, 05 Mar 2024 10:00:00 GMT"></HEAD>
            <BODY><TABLE><TR><TD width=120>\(teasers.joined())<TD><H1>Envoys meet in the harbour town</H1>
            <P>\(Sample.english)<P>The envoys, who had not met for a year, said that the talks would be resumed in the spring.
            <P>They were hosted by the mayor, and the port was closed for the day.</TABLE></BODY></HTML>
            """)
        #expect(
            document.text.split(separator: "\n\n").map(String.init) == [
                "Envoys meet in the harbour town", Sample.english,
                "The envoys, who had not met for a year, said that the talks would be resumed in the spring.",
                "They were hosted by the mayor, and the port was closed for the day.",
            ])
        #expect(document.title == "Envoys meet in the harbour town" && document.publisher == "The Harbour Post")
        #expect(document.date == PartialDate(year: 2024, month: 3, day: 5))
    }

    @Test func anArticleInAFormOrInAnUnhappyClassIsStillRead() throws {
        let document = try read(
            "<form id=aspnetForm><div class='social-news'><p>\(Sample.english)</p><p>\(Sample.english)</p></div></form>"
        )
        #expect(document.text == Sample.english + "\n\n" + Sample.english)
    }

    @Test func aLongParagraphOfLinksIsNoParagraph() throws {
        let link =
            "<a href=/x>The other story of the day, and what was said about it in the city by those who were there</a> "
        let page = "<p>\(Sample.english)</p><p>\(link)\(link)\(link)</p><p>And that was all that was said.</p>"
        #expect(try read(page).text == Sample.english + "\n\nAnd that was all that was said.")
    }

    @Test func markedArticleBodiesAreJoined() throws {
        let document = try read(
            """
            <div itemprop="articleBody"><p>\(Sample.english)</p></div><div><p>Some other words that are as long as a paragraph
            of the story, and more.</p></div><div itemprop="articleBody"><p>And the end of the story was that they left.</p></div>
            """)
        #expect(document.text == Sample.english + "\n\nAnd the end of the story was that they left.")
    }

    @Test func entitiesAreResolved() throws {
        let document = try read(
            "<p>\(Sample.english) &eacute;&#233;&#xE9;&#150;&nbsp;&laquo;&amp;lt;&hellip;&bogus; &copy 2 < 3 &#x110000; AT&T</p>"
        )
        #expect(document.text == Sample.english + " ééé–\u{A0}«&lt;…&bogus; © 2 < 3 \u{FFFD} AT&T")
    }

    @Test(arguments: [
        "<p>\(Sample.english)", "\(Sample.english)</p></div></body>", "<p>\(Sample.english)</p><!-- never closed <p>x",
        "<p>\(Sample.english)<script>if (a</p>", "<p>\(Sample.english)</p><a href=\"never closed",
        "<p>\(Sample.english)<",
        "<p>\(Sample.english)</p></",
    ])
    func brokenPagesAreRead(page: String) throws {
        #expect(try read(page).text.hasPrefix(Sample.english))
    }

    @Test func depthAndNumberDoNotMatter() throws {
        let depth = 100_000
        let nested =
            String(repeating: "<div>", count: depth) + "<p>\(Sample.english)</p>"
            + String(repeating: "</div>", count: depth)
        #expect(try read(nested).text == Sample.english)
        let inline = String(repeating: "<b><i>", count: depth) + Sample.english
        #expect(try read(inline).text == Sample.english)
        let ends = "<p>" + String(repeating: "</i>", count: depth) + Sample.english
        #expect(try read(ends).text == Sample.english)
        let attributes = (0..<1_000_000).map { "a\($0)=1" }.joined(separator: " ")
        #expect(try read("<div \(attributes)><p>\(Sample.english)</p></div>").text == Sample.english)
        let titles = String(repeating: "<title><script><style>", count: depth)
        #expect(try read("<p>\(Sample.english)</p>" + titles).text == Sample.english)
        let linked = "{\"@type\":\"NewsArticle\",\"a\":" + String(repeating: "[", count: depth)
        #expect(try read("<script type='application/ld+json'>\(linked)</script><p>\(Sample.english)</p>").title == nil)
    }

    @Test func aPageWithoutAnArticleIsSkipped() throws {
        let folder = try TemporaryFolder()
        try folder.write("page.html", "<nav><a href=/>Home</a></nav><script>the of and to</script>")
        #expect(try folder.read().skipped.first?.reason.contains("no article") == true)
    }
}
