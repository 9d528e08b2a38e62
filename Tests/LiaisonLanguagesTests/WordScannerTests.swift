import LiaisonLanguages
import LiaisonTestSupport
import Testing

@Suite struct WordScannerTests {
    private struct Scanned {
        var texts: [String] = []
        var folded: [String] = []
        var pieces: [WordScanner.Piece] = []

        init(_ text: String) {
            let bytes = Array(text.utf8)
            bytes.withUnsafeBufferPointer { buffer in
                var scanner = WordScanner(buffer)
                while let piece = scanner.next() {
                    texts.append(String(decoding: buffer[piece.start..<piece.end], as: UTF8.self))
                    let isWord = piece.category == .word || piece.category == .number
                    folded.append(isWord ? String(decoding: scanner.folded, as: UTF8.self) : "")
                    if isWord { #expect(piece.hash == WordScanner.hash(scanner.folded)) }
                    pieces.append(piece)
                }
            }
        }

        func marks(_ text: String) -> WordScanner.Marks {
            texts.firstIndex(of: text).map { pieces[$0].marks } ?? []
        }
    }

    @Test(arguments: [
        ("L'ONU s’est réunie", ["L'", "ONU", "s’", "est", "réunie"]),
        ("qu’elle jusqu'ici", ["qu’", "elle", "jusqu'", "ici"]),
        ("aujourd'hui ou Aujourd’hui", ["aujourd'hui", "ou", "Aujourd’hui"]),
        ("les prud'hommes", ["les", "prud'hommes"]),
        ("China's and the workers' rights", ["China", "'s", "and", "the", "workers", "'", "rights"]),
        ("Geneva’s", ["Geneva", "’s"]),
        ("d’« aider » et l'\"aide\"", ["d’", "«", "aider", "»", "et", "l'", "\"", "aide", "\""]),
        ("U.S. and J.-P. Martin", ["U.S.", "and", "J.", "P.", "Martin"]),
        ("Saint-Denis–Paris", ["Saint", "Denis", "–", "Paris"]),
        ("3,000 and 1.5% of 27th", ["3,000", "and", "1.5", "%", "of", "27th"]),
        ("the end... Or…", ["the", "end", "...", "Or", "…"]),
        ("covid-19", ["covid", "19"]),
        ("to Sana'a and Nuku‘alofa's port", ["to", "Sana'a", "and", "Nuku‘alofa", "'s", "port"]),
        ("Presqu'île, 'Bonn'", ["Presqu'", "île", ",", "'", "Bonn", "'"]),
    ])
    func textsAreCutIntoPieces(text: String, pieces: [String]) { #expect(Scanned(text).texts == pieces) }

    @Test(arguments: [
        ("Example.org said", ["Example.org", "said"]),
        ("the Lowland.co.uk page.", ["the", "Lowland.co.uk", "page", "."]),
        ("News.com.", ["News.com", "."]), ("on x.com, now", ["on", "x.com", ",", "now"]),
        ("It ended.The next", ["It", "ended", ".", "The", "next"]),
        ("the end.info2", ["the", "end", ".", "info2"]), ("voir fin.le mot", ["voir", "fin", ".", "le", "mot"]),
    ])
    func aDomainNameIsOneWord(text: String, pieces: [String]) { #expect(Scanned(text).texts == pieces) }

    @Test func aDomainNameFoldsAsAWhole() { #expect(Scanned("Example.Org Example.org").folded.contains("example.org")) }

    @Test(arguments: [
        ("see https://example.org/a?b=c&d, or", ["see", "https://example.org/a?b=c&d", ",", "or"]),
        ("(www.example.org/x_y).", ["(", "www.example.org/x_y", ")", "."]),
        ("[a](http://e.fr \"t\") b", ["[", "a", "]", "b"]), ("[a] (b)", ["[", "a", "]", "(", "b", ")"]),
        ("https", ["https"]), ("www. ", ["www."]), ("World", ["World"]),
    ])
    func aWebAddressIsOnePiece(text: String, pieces: [String]) { #expect(Scanned(text).texts == pieces) }

    @Test func addressesAreNoWords() throws {
        let scanned = Scanned("https://example.org")
        #expect(scanned.pieces.map(\.category) == [.address])
    }

    @Test func capitalsAreTold() {
        let scanned = Scanned("Paris UNHCR McDonald être ÉTAT a I")
        #expect(scanned.marks("Paris") == .init(arrayLiteral: .capital))
        #expect(scanned.marks("UNHCR").isSuperset(of: [.capital, .allCapitals]))
        #expect(scanned.marks("McDonald").isSuperset(of: [.capital, .innerCapital]))
        #expect(scanned.marks("ÉTAT").isSuperset(of: [.capital, .allCapitals]))
        #expect(scanned.marks("être").isDisjoint(with: [.capital, .allCapitals, .innerCapital]))
        #expect(scanned.marks("I").contains(.capital) && !scanned.marks("I").contains(.allCapitals))
    }

    @Test func spaceAndLineBreaksAreTold() {
        let scanned = Scanned("one two,three\nfour\n\nfive\u{A0}six \r\n \n seven")
        #expect(scanned.marks("two") == .spaced)
        #expect(scanned.marks("three").isEmpty)
        #expect(scanned.marks("four") == [.spaced, .newline])
        #expect(scanned.marks("five") == [.spaced, .newline, .blankLine])
        #expect(scanned.marks("six") == .spaced)
        #expect(scanned.marks("seven").contains(.blankLine))
    }

    @Test func aBackslashThatEndsALineIsSpace() {
        let scanned = Scanned("one\\\ntwo\\  \n\\\nthree \\four")
        #expect(scanned.texts == ["one", "two", "three", "\\", "four"])
        #expect(scanned.marks("two") == [.spaced, .newline])
        #expect(scanned.marks("three").contains(.blankLine))
    }

    @Test func markupIsSpace() {
        let scanned = Scanned("<p>one <b>two</b> <a href=\"x\">three</a></p><P class='a'>four<br/>five 1 < 2 <3 a<b")
        #expect(scanned.texts == ["one", "two", "three", "four", "five", "1", "<", "2", "<", "3", "a", "<", "b"])
        #expect(scanned.marks("four").contains(.blankLine))
        #expect(scanned.marks("five").contains(.newline) && !scanned.marks("five").contains(.blankLine))
        #expect(scanned.marks("two") == .spaced)
    }

    @Test func hyphensAndElisionsJoin() {
        let scanned = Scanned("l'Union vice-président Covid-19 x - y")
        #expect(scanned.marks("l'").contains(.clitic))
        #expect(scanned.marks("Union").contains(.joined))
        #expect(scanned.marks("président").contains(.joined) && scanned.marks("19").contains(.joined))
        #expect(!scanned.marks("y").contains(.joined))
    }

    @Test func abbreviationsOfOneLetterKeepTheirDot() {
        let scanned = Scanned("M. Dupont, J. K. Smith and the U.N. said so to a. b")
        #expect(scanned.texts.contains("M.") && scanned.marks("M.").contains(.dotted))
        #expect(scanned.marks("U.N.").contains(.dotted))
    }

    @Test func quotationMarksHaveTheirSides() {
        #expect(
            Scanned("« a » “b” \"c\" „d‟").pieces.filter { $0.category != .word }.map(\.category) == [
                .openQuote, .closeQuote, .openQuote, .closeQuote, .straightQuote, .straightQuote, .openQuote,
                .straightQuote,
            ])
    }

    @Test func piecesNeverOverlapAndCoverAllButSpace() {
        var dice = Dice(7)
        let alphabet = Array("aéÉ.,'’\"«»“”-–/ \n\\\u{AD}\u{301}\u{200B}1Z中😀ß@:;!?()[]www.https://x.org").map(
            String.init)
        for _ in 0..<2_000 {
            let text = (0..<Int.random(in: 0..<40, using: &dice)).map { _ in alphabet.randomElement(using: &dice) ?? ""
            }.joined()
            var last = 0
            let bytes = Array(text.utf8)
            for piece in Scanned(text).pieces {
                #expect(piece.start >= last && piece.end > piece.start && piece.end <= bytes.count, "\(text)")
                #expect(String(validating: bytes[piece.start..<piece.end], as: UTF8.self) != nil, "\(text)")
                last = piece.end
            }
        }
    }
}
