/// Loads what one language owns and numbers its words, to be frozen into a `Lexicon`.
struct LexiconBuilder {
    private let language: Language
    private var senses = PhraseIndexBuilder()
    private var senseTable: [[UInt8]] = []
    private var senseNumbers: [[UInt8]: Int] = [:]
    private var speechVerbs: [Verb<SpeechFrames>] = []
    private var meetingVerbs: [Verb<MeetingFrames>] = []
    private var abbreviations: Set<Int32> = []
    private var speechForms: [(word: Int32, form: VerbForm)] = []
    private var meetingForms: [(word: Int32, form: VerbForm)] = []

    /// Loads a language's folder and numbers its words.
    ///
    /// - Throws: `LexiconError` where a data file is missing.
    init(_ language: Language, into vocabulary: inout VocabularyBuilder) throws(LexiconError) {
        self.language = language
        let folder = try LanguageFolder(language)
        try loadPeople(folder, &vocabulary)
        try loadVerbs(folder, &vocabulary)
        try loadEvents(folder, &vocabulary)
        try loadDates(folder, &vocabulary)
        try loadNames(folder, &vocabulary)
        // The English clitic must have a number, also where no list has it.
        _ = vocabulary.words("x's")
        for row in try folder.file("function-words").rows {
            for word in vocabulary.words(row.column(0)) { vocabulary.mark(word, .function) }
        }
        for row in try folder.file("common-words").rows {
            for word in vocabulary.words(row.column(0)) {
                vocabulary.mark(word, language == .english ? .commonEnglish : .commonFrench)
            }
        }
    }

    private mutating func add(_ phrase: some StringProtocol, _ sense: Sense, _ vocabulary: inout VocabularyBuilder) {
        var fields = FieldWriter()
        fields.add(sense)
        let number = senseNumbers[fields.bytes] ?? senseTable.count
        if number == senseTable.count {
            senseTable.append(fields.bytes)
            senseNumbers[fields.bytes] = number
        }
        senses.insert(vocabulary.words(phrase), UInt64(number))
    }

    private mutating func loadPeople(_ folder: LanguageFolder, _ vocabulary: inout VocabularyBuilder)
        throws(LexiconError)
    {
        for row in try folder.file("honorifics").rows {
            let gender = Gender(rawValue: row.column(1)) ?? .unknown
            add(row.column(0), .honorific(gender, isPlural: row.column(2) == "p"), &vocabulary)
        }
        for row in try folder.file("offices").rows {
            let gender = Gender(rawValue: row.column(2)) ?? .unknown
            for form in row.forms(0) {
                add(form, .office(row.column(1), gender, isPlural: row.column(3) == "p"), &vocabulary)
            }
        }
        for row in try folder.file("pronouns").rows {
            guard let role = PronounRole(rawValue: row.column(3)) else { continue }
            let gender = Gender(rawValue: row.column(1)) ?? .unknown
            add(row.column(0), .pronoun(gender, isPlural: row.column(2) == "p", role), &vocabulary)
        }
        for row in try folder.file("descriptions").rows {
            guard let kind = EntityKind(rawValue: row.column(1)) else { continue }
            let gender = Gender(rawValue: row.column(2)) ?? .unknown
            let office = row.column(3).isEmpty ? nil : row.column(3)
            for form in row.forms(0) { add(form, .description(kind, gender, office: office), &vocabulary) }
        }
    }

    private mutating func loadVerbs(_ folder: LanguageFolder, _ vocabulary: inout VocabularyBuilder)
        throws(LexiconError)
    {
        for row in try folder.file("speech-verbs").rows {
            speechVerbs.append(
                Verb(
                    lemma: LexiconBuilder.lemma(row), particles: row.forms(1).map { vocabulary.words($0) },
                    frames: SpeechFrames(row.column(2)), kind: .other))
            LexiconBuilder.note(row, from: 3, verb: speechVerbs.count - 1, in: &speechForms, &vocabulary)
        }
        for row in try folder.file("meeting-verbs").rows {
            meetingVerbs.append(
                Verb(
                    lemma: LexiconBuilder.lemma(row), particles: row.forms(1).map { vocabulary.words($0) },
                    frames: MeetingFrames(row.column(3)), kind: MeetingKind(rawValue: row.column(2)) ?? .other))
            LexiconBuilder.note(row, from: 4, verb: meetingVerbs.count - 1, in: &meetingForms, &vocabulary)
        }
    }

    private static func lemma(_ row: [String]) -> String {
        row.forms(1).first.map { row.column(0) + " " + $0 } ?? row.column(0)
    }

    private static func note(
        _ row: [String], from first: Int, verb: Int, in forms: inout [(word: Int32, form: VerbForm)],
        _ vocabulary: inout VocabularyBuilder
    ) {
        for tense in VerbTense.allCases {
            for form in row.forms(first + tense.rawValue) {
                let words = vocabulary.words(form)
                guard let word = words.last else { continue }
                forms.append((word, VerbForm(verb: verb, tense: tense)))
            }
        }
    }

    private mutating func loadEvents(_ folder: LanguageFolder, _ vocabulary: inout VocabularyBuilder)
        throws(LexiconError)
    {
        for row in try folder.file("attributions").rows {
            let pronoun = row.column(2).isEmpty ? nil : vocabulary.words(row.column(2)).first
            add(row.column(0), .attribution(isView: row.column(1) == "view", pronoun: pronoun), &vocabulary)
        }
        for row in try folder.file("speech-nouns").rows {
            let gender = Gender(rawValue: row.column(1)) ?? .unknown
            for form in row.forms(0) + row.forms(2) { add(form, .speechNoun(gender), &vocabulary) }
        }
        for row in try folder.file("meeting-nouns").rows {
            guard let kind = MeetingKind(rawValue: row.column(1)) else { continue }
            for (index, form) in row.forms(0).enumerated() {
                add(form, .meetingNoun(kind, MeetingFrames(row.column(2)), isPlural: index > 0), &vocabulary)
            }
        }
        for row in try folder.file("false-friends").rows { add(row.column(0), .falseFriend, &vocabulary) }
        for row in try folder.file("sports").rows {
            for form in row.forms(0) { add(form, .sport, &vocabulary) }
        }
        for row in try folder.file("sports").rows {
            for form in row.forms(0) { add(form, .sport, &vocabulary) }
        }
        for row in try folder.file("modality").rows {
            guard let effect = Modality(rawValue: row.column(1)) else { continue }
            for form in row.forms(0) { add(form, .modality(effect), &vocabulary) }
        }
        for row in try folder.file("adverbs").rows { add(row.column(0), .adverb, &vocabulary) }
    }

    private mutating func loadDates(_ folder: LanguageFolder, _ vocabulary: inout VocabularyBuilder)
        throws(LexiconError)
    {
        for row in try folder.file("months").rows {
            if let number = Int(row.column(1)) { add(row.column(0), .month(number), &vocabulary) }
        }
        for row in try folder.file("weekdays").rows {
            if let number = Int(row.column(1)) { add(row.column(0), .weekday(number), &vocabulary) }
        }
        for row in try folder.file("date-words").rows {
            guard let unit = DateUnit(rawValue: row.column(1)), let offset = Int(row.column(2)) else { continue }
            for form in row.forms(0) {
                add(form, .dateWord(unit, offset, isRelative: row.column(3) == "relative"), &vocabulary)
            }
        }
        for row in try folder.file("date-units").rows {
            guard let unit = DateUnit(rawValue: row.column(1)) else { continue }
            for form in row.forms(0) { add(form, .dateUnit(unit), &vocabulary) }
        }
        for row in try folder.file("numbers").rows {
            if let value = Int(row.column(1)) { for form in row.forms(0) { add(form, .number(value), &vocabulary) } }
        }
    }

    private mutating func loadNames(_ folder: LanguageFolder, _ vocabulary: inout VocabularyBuilder)
        throws(LexiconError)
    {
        for row in try folder.file("kind-heads").rows {
            let gender = Gender(rawValue: row.column(2)) ?? .unknown
            for form in row.forms(0) { add(form, .kindHead(EntityKind(rawValue: row.column(1)), gender), &vocabulary) }
        }
        for row in try folder.file("not-names").rows {
            for form in row.forms(0) { add(form, .notName, &vocabulary) }
        }
        for row in try folder.file("noise").rows {
            guard let place = NoisePlace(rawValue: row.column(1)) else { continue }
            add(row.column(0), .noise(NoisePattern(row.column(0), place)), &vocabulary)
        }
        for row in try folder.file("connectors").rows {
            add(row.column(0), .connector(isParticle: row.column(1).contains("person")), &vocabulary)
        }
        for row in try folder.file("abbreviations").rows {
            let words = vocabulary.words(row.column(0))
            if words.count == 1 { abbreviations.insert(words[0]) }
        }
    }

    /// Adds the sections of the frozen lexicon.
    func pack(into file: inout PackedWriter) {
        senses.pack(into: &file, language.rawValue + ".senses")
        var fields = FieldWriter()
        fields.add(senseTable.count)
        for sense in senseTable { fields.add(raw: sense) }
        fields.add(speechVerbs) { $1.add($0, frames: Int($0.frames.rawValue)) }
        fields.add(meetingVerbs) { $1.add($0, frames: Int($0.frames.rawValue)) }
        for forms in [speechForms, meetingForms] {
            fields.add(forms) { form, fields in
                fields.add(Int(form.word))
                fields.add(form.form.verb)
                fields.add(form.form.tense.rawValue)
            }
        }
        fields.add(abbreviations.sorted()) { $1.add(Int($0)) }
        file.add(language.rawValue + ".lexicon", fields.bytes)
    }
}
