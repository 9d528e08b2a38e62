/// Items in the form of the Wikidata dump, invented, with the oddities that it is known for.
enum WikidataSample {
    static func item(_ id: String, _ labels: [String: String], aliases: [String: [String]] = [:], claims: [String])
        -> String
    {
        let labelText =
            labels.isEmpty
            ? "[]"
            : "{"
                + labels.sorted { $0.key < $1.key }.map {
                    "\"\($0.key)\":{\"language\":\"\($0.key)\",\"value\":\"\($0.value)\"}"
                }.joined(separator: ",") + "}"
        let aliasText =
            aliases.isEmpty
            ? "[]"
            : "{"
                + aliases.sorted { $0.key < $1.key }.map { language, names in
                    "\"\(language)\":["
                        + names.map { "{\"language\":\"\(language)\",\"value\":\"\($0)\"}" }.joined(separator: ",")
                        + "]"
                }.joined(separator: ",") + "}"
        let claimText = claims.isEmpty ? "[]" : "{" + claims.joined(separator: ",") + "}"
        return
            "{\"type\":\"item\",\"id\":\"\(id)\",\"labels\":\(labelText),\"descriptions\":{},\"aliases\":\(aliasText),"
            + "\"claims\":\(claimText),\"sitelinks\":{\"enwiki\":{\"site\":\"enwiki\",\"title\":\"X \\\"{[\\\" Y\"}},\"lastrevid\":1}"
    }

    static func claim(_ property: String, _ snaks: [String]) -> String {
        "\"\(property)\":[" + snaks.joined(separator: ",") + "]"
    }

    static func item(_ property: String, _ value: String, rank: String = "normal", qualifiers: [String] = []) -> String
    {
        let more = qualifiers.isEmpty ? "" : ",\"qualifiers\":{" + qualifiers.joined(separator: ",") + "}"
        return
            "{\"mainsnak\":\(snak(property, value)),\"type\":\"statement\",\"id\":\"x$1\"\(more),\"rank\":\"\(rank)\"}"
    }

    static func snak(_ property: String, _ value: String) -> String {
        "{\"snaktype\":\"value\",\"property\":\"\(property)\",\"datavalue\":{\"value\":{\"entity-type\":\"item\","
            + "\"numeric-id\":\(value.dropFirst()),\"id\":\"\(value)\"},\"type\":\"wikibase-entityid\"},\"datatype\":\"wikibase-item\"}"
    }

    static func time(_ property: String, _ time: String, precision: Int = 11) -> String {
        "\"\(property)\":[{\"snaktype\":\"value\",\"property\":\"\(property)\",\"datavalue\":{\"value\":{\"time\":\"\(time)\","
            + "\"timezone\":0,\"before\":0,\"after\":0,\"precision\":\(precision),"
            + "\"calendarmodel\":\"http://www.wikidata.org/entity/Q1985727\"},\"type\":\"time\"},\"datatype\":\"time\"}]"
    }

    static func somevalue(_ property: String, _ kind: String = "somevalue") -> String {
        "\"\(property)\":[{\"snaktype\":\"\(kind)\",\"property\":\"\(property)\",\"datatype\":\"time\"}]"
    }

    static let human = claim("P31", [item("P31", "Q5")])

    /// A person with positions, each a post with its qualifiers.
    static func person(_ id: String, _ name: String, _ positions: [(post: String, qualifiers: [String])]) -> String {
        item(
            id, ["en": name, "fr": name],
            claims: [human, claim("P39", positions.map { item("P39", $0.post, qualifiers: $0.qualifiers) })])
    }

    static let dump: String = [
        "[",
        // The position, behind one of its holders and before another.
        person(
            "Q9000001", "Ottokar Firstling",
            [
                (
                    "Q8000001",
                    [time("P580", "+1998-05-04T00:00:00Z"), time("P582", "+2001-00-00T00:00:00Z", precision: 9)]
                )
            ]) + ",",
        item(
            "Q8000001", ["en": "Minister of Foreign Affairs of Borduria", "de": "Außenminister"],
            claims: [claim("P31", [item("P31", "Q294414")]), claim("P1001", [item("P1001", "Q7000001")])]) + ",",
        item("Q7000001", ["en": "Borduria", "fr": "Bordurie"], claims: [claim("P31", [item("P31", "Q6256")])]) + ",",
        // Several positions at once, one of them deprecated, one ended nobody knows when, one that has not ended.
        item(
            "Q9000002", ["en": "Bruna Secunda"], aliases: ["en": ["B. Secunda"], "it": ["Bruna"]],
            claims: [
                human, claim("P21", [item("P21", "Q6581072")]),
                claim(
                    "P39",
                    [
                        item(
                            "P39", "Q8000001",
                            qualifiers: [
                                time("P580", "+2001-02-00T00:00:00Z", precision: 10), somevalue("P582", "novalue"),
                            ]),
                        item(
                            "P39", "Q8000001", rank: "deprecated", qualifiers: [time("P580", "+1901-01-01T00:00:00Z")]),
                        item(
                            "P39", "Q8000002", qualifiers: [time("P580", "+1999-01-01T00:00:00Z"), somevalue("P582")]),
                        item("P39", "Q8000002", qualifiers: [time("P580", "-0044-03-15T00:00:00Z")]),
                    ]),
            ]) + ",",
        item("Q8000002", ["fr": "président de la Bordurie"], claims: [claim("P31", [item("P31", "Q4164871")])]) + ",",
        // No labels; labels in other languages only; no positions; no claims; a property.
        item("Q9000003", [:], claims: [human, claim("P39", [item("P39", "Q8000001")])]) + ",",
        item("Q9000004", ["ru": "Имя"], claims: [human, claim("P39", [item("P39", "Q8000001")])]) + ",",
        item("Q9000005", ["en": "Nobody Special"], claims: [human]) + ",",
        item("Q9000006", ["en": "Thing"], claims: []) + ",",
        "{\"type\":\"property\",\"id\":\"P31\",\"labels\":{},\"claims\":{}},",
        "{\"type\":\"item\",\"id\":\"Q9000007\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"Cut o",
        item(
            "Q9000008", ["en": "River Water Treaty", "fr": "Traité sur l'eau du fleuve"],
            claims: [
                claim("P31", [item("P31", "Q131569")]),
                "\"P571\":[{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"P571\",\"datavalue\":{\"value\":{\"time\":\"+1960-09-19T00:00:00Z\",\"precision\":11},\"type\":\"time\"}},\"rank\":\"normal\"}]",
            ]) + ",",
        item(
            "Q9000009", ["en": "Office for River Questions"], aliases: ["en": ["ORQ"]],
            claims: [claim("P31", [item("P31", "Q79913")]), claim("P17", [item("P17", "Q7000001")])]), "]", "",
    ].joined(separator: "\n")
}
