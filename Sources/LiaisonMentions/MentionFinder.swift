package import LiaisonKnowledge
import LiaisonLanguages
package import LiaisonModels
package import LiaisonText

/// Finds the names, offices and descriptions of a text.
package struct MentionFinder: Sendable {
    private let knowledge: Knowledge
    private let index: NameIndex
    private let model: NameModel?

    /// A finder with the knowledge, the index of its names and a model that has a word on names nobody knows.
    package init(knowledge: Knowledge, index: NameIndex, model: NameModel? = .shipped) {
        self.knowledge = knowledge
        self.index = index
        self.model = model
    }

    /// What a text mentions.
    ///
    /// - Complexity: O(n) in the tokens of the text.
    package func mentions(in text: Text) -> Mentions {
        var mentions = Mentions()
        mentions.nameOfToken = Array(repeating: -1, count: text.tokens.count)
        mentions.officeOfToken = Array(repeating: -1, count: text.tokens.count)
        let phrases = KnownPhrases(text: text, index: index)
        mentions.countries = CountrySigns(text: text, knowledge: knowledge, phrases: phrases).countries()
        mentions.names = ruledNames(in: text, phrases, countries: mentions.countries)
        if let model { LearnedNames(text: text, model: model, phrases: phrases).judge(&mentions.names) }
        for (number, name) in mentions.names.enumerated() {
            for token in name.tokens { mentions.nameOfToken[token] = Int32(number) }
        }
        linkAcronyms(&mentions, text)
        OfficeFinder(text: text, knowledge: knowledge, phrases: phrases).find(&mentions)
        DescriptionFinder(text: text, knowledge: knowledge, phrases: phrases).find(&mentions)
        AuthorityFinder(text: text, knowledge: knowledge, phrases: phrases).find(&mentions)
        return mentions
    }

    /// The names as lexicons, patterns and knowledge tell them, without the model.
    package func ruledNames(in text: Text) -> [NameMention] {
        let phrases = KnownPhrases(text: text, index: index)
        return ruledNames(
            in: text, phrases,
            countries: CountrySigns(text: text, knowledge: knowledge, phrases: phrases).countries())
    }

    private func ruledNames(in text: Text, _ phrases: KnownPhrases, countries: Set<Int>) -> [NameMention] {
        var names = NameFinder(text: text, knowledge: knowledge, phrases: phrases, countries: countries)
        return names.names()
    }

    /// "World Health Organization (WHO)": the acronym in parentheses is another name of the same thing.
    private func linkAcronyms(_ mentions: inout Mentions, _ text: Text) {
        for number in mentions.names.indices.dropLast() {
            let name = mentions.names[number]
            let next = mentions.names[number + 1]
            let open = name.tokens.upperBound
            guard next.tokens.lowerBound == open + 1, next.tokens.count == 1, name.tokens.count > 1,
                text.tokens[open].category == .openParenthesis, next.tokens.upperBound < text.tokens.count,
                [.closeParenthesis, .comma].contains(text.tokens[next.tokens.upperBound].category),
                text.tokens[next.tokens.lowerBound].marks.contains(.allCapitals)
            else { continue }
            mentions.names[number].acronym = number + 1
            if mentions.names[number + 1].kind == nil || mentions.names[number + 1].senses.isEmpty {
                mentions.names[number + 1].kind = name.kind
            }
        }
    }
}
