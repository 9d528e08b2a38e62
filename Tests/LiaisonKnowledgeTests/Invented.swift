import LiaisonCalendar
import LiaisonDocuments
import LiaisonEvents
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonTestSupport

/// Two invented countries, a body and the people who held their offices, as lines of a knowledge file.
enum Invented {
    static let lines = """
        {"id":"borduria","kind":"place","names":{"en":["Borduria"],"fr":["Bordurie"]},"demonyms":{"en":["Bordurian"],"fr":["bordure","bordures"]},"government":{"en":["Szohod","Citadel"],"fr":["Szohod","Citadelle"]},"capital":"szohod","type":"country","source":"invented"}
        {"id":"szohod","kind":"place","names":{"en":["Szohod"],"fr":["Szohod"]},"country":"borduria","type":"city","source":"invented"}
        {"id":"river-commission","kind":"organization","names":{"en":["River Commission"],"fr":["Commission du fleuve"]},"acronyms":{"en":["RCX"],"fr":["CFX"]},"titles":[{"office":"director-general","en":["river chief"],"fr":["patron du fleuve"]}],"source":"invented"}
        {"id":"ruritania","kind":"place","names":{"en":["Ruritania"],"fr":["Ruritanie"]},"type":"country","source":"invented"}
        {"id":"citadel","kind":"organization","names":{"en":["Citadel"],"fr":["Citadelle"]},"country":"borduria","source":"invented"}
        {"id":"bank-of-borduria","kind":"organization","names":{"en":["Bank of Borduria"],"fr":["Banque de Bordurie"]},"country":"borduria","type":"bank","source":"invented"}
        {"id":"ana-first","kind":"person","names":{"en":["Ana Firstova"],"fr":["Ana Firstova"]},"gender":"f","country":"borduria","offices":[{"office":"foreign-minister","of":"borduria","from":"2015-01-10","until":"2019-06-01"}],"source":"invented, A"}
        {"id":"bo-second","kind":"person","names":{"en":["Bo Secondov"],"fr":["Bo Secondov"]},"gender":"m","country":"borduria","offices":[{"office":"foreign-minister","of":"borduria","from":"2019-06-01","until":"2021-03-31"},{"office":"president","of":"borduria","from":"2021-04-01"}],"source":"invented, B"}
        {"id":"cy-third","kind":"person","names":{"en":["Cy Thirdov"],"fr":["Cy Thirdov"]},"gender":"m","country":"borduria","offices":[{"office":"foreign-minister","of":"borduria","from":"2021-04-01","until":"2021-08-01","acting":true},{"office":"deputy-foreign-minister","of":"borduria","from":"2018-01-01"}],"source":"invented, C"}
        {"id":"di-fourth","kind":"person","names":{"en":["Di Fourthova"],"fr":["Di Fourthova"]},"gender":"f","country":"borduria","offices":[{"office":"foreign-minister","of":"borduria","from":"2021-08-02"}],"source":"invented, D"}
        {"id":"gil-speaker","kind":"person","names":{"en":["Gil Speakerova"]},"gender":"f","country":"borduria","offices":[{"office":"spokesperson","of":"citadel","from":"2018"}],"source":"invented, G"}
        {"id":"hal-voice","kind":"person","names":{"en":["Hal Voice"]},"offices":[{"office":"spokesperson","of":"river-commission","from":"2018"}],"source":"invented, H"}
        {"id":"ira-envoy","kind":"person","names":{"en":["Ira Envoyov"]},"country":"borduria","offices":[{"office":"ambassador","of":"river-commission","from":"2018"}],"source":"invented, I"}
        {"id":"kit-envoy","kind":"person","names":{"en":["Kit Envoyson"]},"country":"ruritania","offices":[{"office":"ambassador","of":"river-commission","from":"2018"}],"source":"invented, K"}
        {"id":"jo-banker","kind":"person","names":{"en":["Jo Bankerova"]},"gender":"f","country":"borduria","offices":[{"office":"central-bank-governor","of":"borduria","from":"2018"}],"source":"invented, J"}
        {"id":"eve-one","kind":"person","names":{"en":["Eve One"],"fr":["Eve One"]},"offices":[{"office":"director-general","of":"river-commission","from":"2010","until":"2016"}],"source":"invented, E"}
        {"id":"fay-two","kind":"person","names":{"en":["Fay Two"],"fr":["Fay Two"]},"offices":[{"office":"director-general","of":"river-commission","from":"2016","until":"2022-02-28"}],"source":"invented, F"}
        """

    static func knowledge() throws -> Knowledge {
        let folder = try TemporaryFolder()
        try folder.write(lines, to: "all.jsonl")
        return try Knowledge(folder: folder.path)
    }

    static let reader = Result { try Reader(knowledge: try knowledge()) }

    static let document = Document(
        id: DocumentID(rawValue: "a"), path: "a.txt", language: .english, date: PartialDate("2020-05-04"), sha256: "",
        text: """
            The Bordurian foreign minister met Fay Two, the head of the River Commission (RCX), in Szohod on Monday. \
            "We agree," Secondov said. The river chief thanked Borduria.
            """)
}
