import Foundation
import LiaisonCalendar
import LiaisonDocuments
import LiaisonEntities
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Reads a text up to its entities, with an invented country, its ministers and a body with a chief.
struct Resolving {
    let texts: TextReader
    let finder: MentionFinder
    let resolver: Resolver
    let knowledge: Knowledge

    static let shared = Result { try Resolving() }

    init() throws {
        let decoder = JSONDecoder()
        try self.init(
            knowledge: Knowledge(
                entries: try Resolving.lines.map { try decoder.decode(KnowledgeEntry.self, from: Data($0.utf8)) }))
    }

    init(knowledge: Knowledge) throws {
        self.knowledge = knowledge
        let index = try ReadingIndex(knowledge: knowledge)
        texts = TextReader(vocabulary: index.vocabulary, lexicons: index.lexicons)
        finder = MentionFinder(knowledge: knowledge, index: index.names)
        resolver = Resolver(knowledge: knowledge)
    }

    /// For each marked stretch of the text (as byte ranges), the entity it refers to: its place, or nil for none.
    func entities(in text: String, at ranges: [Range<Int>], _ language: Language, date: String?) -> [(
        entity: Int?, known: String?, name: String?, reason: String?
    )] {
        let document = Document(
            id: DocumentID(rawValue: "test"), path: "test.txt", language: language,
            date: date.flatMap { PartialDate($0) }, sha256: "", text: text)
        guard let text = texts.read(document) else { return [] }
        let mentions = finder.mentions(in: text)
        let resolution = resolver.resolve(mentions, in: text)
        func bytes(_ tokens: Range<Int>) -> Range<Int> {
            Int(text.tokens[tokens.lowerBound].start)..<Int(text.tokens[tokens.upperBound - 1].end)
        }
        return ranges.map { range in
            var found: Int?
            var reason: String?
            for (number, name) in mentions.names.enumerated()
            where resolution.names[number] >= 0 && bytes(name.tokens).overlaps(range) {
                if bytes(name.tokens).lowerBound >= range.lowerBound { found = resolution.names[number] }
            }
            for (number, office) in mentions.offices.enumerated()
            where resolution.offices[number] >= 0 && office.holder == nil {
                if bytes(office.noun).overlaps(range) {
                    found = resolution.offices[number]
                    reason = resolution.officeReasons[number]
                }
            }
            for (number, description) in mentions.descriptions.enumerated() where resolution.descriptions[number] >= 0 {
                if bytes(description.noun).overlaps(range) { found = found ?? resolution.descriptions[number] }
            }
            let entity = found.map { resolution.entities[$0] }
            return (found, entity?.known.map { knowledge.entries[$0].id }, entity?.name, reason)
        }
    }

    private static let lines = [
        #"{"id":"vardania","kind":"place","type":"country","names":{"en":["Vardania"],"fr":["Vardanie"]},"demonyms":{"en":["Vardanian"],"fr":["vardanien","vardanienne"]},"capital":"sorvel","source":"invented"}"#,
        #"{"id":"sorvel","kind":"place","type":"city","country":"vardania","names":{"en":["Sorvel"],"fr":["Sorvel"]},"source":"invented"}"#,
        #"{"id":"sorvel-other","kind":"place","type":"city","country":"morlandia","population":90000000,"names":{"en":["Sorvel"],"fr":["Sorvel"]},"source":"invented"}"#,
        #"{"id":"kelmar","kind":"place","type":"city","country":"morlandia","names":{"en":["Kelmar"],"fr":["Kelmar"]},"source":"invented"}"#,
        #"{"id":"morlandia","kind":"place","type":"country","names":{"en":["Morlandia"],"fr":["Morlandie"]},"demonyms":{"en":["Morlandian"],"fr":["morlandien","morlandienne"]},"source":"invented"}"#,
        #"{"id":"odo-halvern","kind":"person","gender":"m","names":{"en":["Odo Halvern"],"fr":["Odo Halvern"]},"country":"vardania","offices":[{"office":"defence-minister","of":"vardania","from":"2023-01-01"}],"source":"invented"}"#,
        #"{"id":"lena-orsk","kind":"person","gender":"f","names":{"en":["Lena Orsk"],"fr":["Lena Orsk"]},"country":"vardania","offices":[{"office":"foreign-minister","of":"vardania","from":"2020-01-01","until":"2022-12-30"}],"source":"invented"}"#,
        #"{"id":"pavel-dorn","kind":"person","gender":"m","names":{"en":["Pavel Dorn"],"fr":["Pavel Dorn"]},"country":"vardania","offices":[{"office":"foreign-minister","of":"vardania","from":"2022-12-30"}],"source":"invented"}"#,
        #"{"id":"ilse-markov","kind":"person","gender":"f","names":{"en":["Ilse Markov"],"fr":["Ilse Markov"]},"country":"vardania","offices":[{"office":"president","of":"vardania","from":"2018-01-01"}],"source":"invented"}"#,
        #"{"id":"otto-markov","kind":"person","gender":"m","names":{"en":["Otto Markov"],"fr":["Otto Markov"]},"country":"vardania","offices":[{"office":"vice-president","of":"vardania","from":"2018-01-01"}],"source":"invented"}"#,
        #"{"id":"health-body","kind":"organization","names":{"en":["World Fever Organization"],"fr":["Organisation mondiale de la fièvre"]},"acronyms":{"en":["WFO"],"fr":["OMF"]},"titles":[{"office":"director-general","en":["WFO chief"],"fr":["chef de l'OMF"]}],"descriptions":{"en":["fever agency"],"fr":["agence de la fièvre"]},"source":"invented"}"#,
        #"{"id":"rights-office","kind":"organization","names":{"en":["Office for River Rights"],"fr":["Bureau des droits des rivières"]},"acronyms":{"en":["ORR"],"fr":["BDR"]},"titles":[{"office":"high-commissioner","en":["High Commissioner for River Rights"],"fr":["Haut-Commissaire aux droits des rivières","Haute-Commissaire aux droits des rivières"]}],"source":"invented"}"#,
        #"{"id":"mira-solen","kind":"person","gender":"f","names":{"en":["Mira Solen"],"fr":["Mira Solen"]},"offices":[{"office":"high-commissioner","of":"rights-office","from":"2019-01-01","until":"2021-06-30"}],"source":"invented"}"#,
    ]
}
