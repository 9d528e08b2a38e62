/// How many are shown, and how many are not.
extension DiagramWords {
    /// A number of documents.
    package func documents(_ count: Int) -> String {
        number(count) + " " + (count == 1 ? choose("document", "document") : choose("documents", "documents"))
    }

    /// A number of entities out of all.
    package func entities(_ shown: Int, of all: Int) -> String {
        choose(
            "\(number(shown)) of \(number(all)) entities", "\(number(shown)) entités sur \(number(all))")
    }

    /// A number of links out of all.
    package func links(_ shown: Int, of all: Int) -> String {
        choose("\(number(shown)) of \(number(all)) links", "\(number(shown)) liens sur \(number(all))")
    }

    /// A number of events out of all.
    package func events(_ shown: Int, of all: Int) -> String {
        choose(
            "\(number(shown)) of \(number(all)) meetings and statements",
            "\(number(shown)) rencontres et déclarations sur \(number(all))")
    }

    /// The rule that a link must be proved by that many documents.
    package func atLeast(_ documents: Int) -> String {
        choose("at least \(self.documents(documents))", "au moins \(self.documents(documents))")
    }

    /// What the limit left out.
    package func beyondLimit(_ count: Int, limit: Int) -> String {
        choose(
            "\(number(count)) left out by the limit of \(number(limit))",
            "\(number(count)) \(count == 1 ? "omise" : "omises") par la limite de \(number(limit))")
    }

    /// The links that were too weak to be drawn.
    package func weakerLinks(_ count: Int) -> String {
        count == 1
            ? choose("1 weaker link left out", "1 lien plus faible omis")
            : choose("\(number(count)) weaker links left out", "\(number(count)) liens plus faibles omis")
    }

    /// What has no link to draw.
    package func withoutLink(_ count: Int) -> String {
        choose("\(number(count)) without a link", "\(number(count)) sans lien")
    }

    /// What the period left out for want of a date.
    package func undated(_ count: Int) -> String {
        count == 1
            ? choose("1 undated fact left out", "1 fait sans date omis")
            : choose("\(number(count)) undated facts left out", "\(number(count)) faits sans date omis")
    }

    /// A number of shortest chains out of all, each of that many steps.
    package func chains(_ shown: Int, of all: Int, steps: Int) -> String {
        choose(
            "\(number(shown)) of \(number(all)) shortest chains, of \(number(steps)) "
                + (steps == 1 ? "step" : "steps"),
            "\(number(shown)) chaînes les plus courtes sur \(number(all)), de \(number(steps)) "
                + (steps == 1 ? "étape" : "étapes"))
    }

    /// A number as the language groups its digits, with a no-break space.
    package func number(_ value: Int) -> String {
        let digits = Array(String(value))
        guard digits.count > 4 else { return String(value) }
        let separator = choose(",", "\u{202F}")
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0 && (digits.count - index) % 3 == 0 { text += separator }
            text.append(digit)
        }
        return text
    }
}
