import LiaisonCalendar
import LiaisonEntities
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Finds encounters: a verb or noun of meeting proposes one, its clause gives the parties or disposes of it.
struct MeetingFinder {
    let scene: Scene
    private let parties: PartyFinder
    private let signs: MeetingSigns
    private var recent: [Int] = []
    private var text: Text { scene.text }

    init(scene: Scene) {
        self.scene = scene
        parties = PartyFinder(scene: scene)
        signs = MeetingSigns(scene: scene)
    }

    mutating func drafts() -> [MeetingDraft] {
        var drafts: [MeetingDraft] = []
        for sentence in text.sentences where !sentence.isNoise {
            drafts += verbs(in: sentence)
            drafts += nouns(in: sentence)
            drafts += sessions(in: sentence)
            if let subject = SubjectFinder(scene: scene).ofSentence(sentence.tokens) {
                recent.append(subject)
                if recent.count > 8 { recent.removeFirst() }
            }
        }
        return MeetingMerger(scene: scene).merged(drafts)
    }

    // MARK: Verbs

    private func isFalseFriend(_ token: Int) -> Bool {
        for start in stride(from: token, through: max(0, token - 2), by: -1) {
            for phrase in text.phrases(at: start) where phrase.tokens.contains(token) {
                if case .falseFriend = phrase.sense { return true }
            }
        }
        return false
    }

    private func verbs(in sentence: Sentence) -> [MeetingDraft] {
        let range = sentence.tokens
        let finder = VerbCueFinder(scene: scene)
        var drafts: [MeetingDraft] = []
        for token in range where text.tokens[token].isWord {
            let forms = text.lexicon.meetingForms(of: text.tokens[token].word)
            guard !forms.isEmpty, scene.mentions.nameOfToken[token] < 0, !isFalseFriend(token) else { continue }
            guard let cue = finder.cue(at: token, forms: forms, verbs: text.lexicon.meetingVerbs, isReflexive: { $0.contains(.reflexive) }, in: range)
            else { continue }
            if let draft = draft(cue, in: sentence) { drafts.append(draft) }
        }
        return drafts
    }

    private func draft(_ cue: VerbCue<MeetingFrames>, in sentence: Sentence) -> MeetingDraft? {
        let range = sentence.tokens
        var subjects = subject(of: cue, in: range)
        var objects: [Int] = []
        let behind = behindPreposition(cue.group.upperBound, in: range)
        if cue.use == .passive {
            guard cue.frames.contains(.host) || cue.frames.contains(.transitive) else { return nil }
            objects = agent(after: cue.group.upperBound, in: range)
        } else if behind.with {
            guard !cue.frames.isDisjoint(with: [.with, .transitive, .plural, .host]) else { return nil }
            objects = parties.list(from: behind.start, in: range).entities
        } else if !cue.frames.isDisjoint(with: [.transitive, .host]) {
            objects = parties.list(from: behind.start, in: range).entities
        } else if cue.frames.contains(.address) || cue.frames.contains(.visit) {
            return nil
        }
        if cue.frames.contains(.weak), !objects.contains(where: { scene.kind($0) == .person }) { return nil }
        if objects.isEmpty, cue.frames.contains(.plural) {
            if subjects.count < 2 { subjects = parties.pluralOffice(before: cue.group.lowerBound, in: range) }
            guard subjects.count >= 2 else { return nil }
        } else if objects.isEmpty {
            return nil
        }
        // A transitive verb meets people and bodies; a country is met only *with*.
        if !behind.with, cue.use != .passive { objects = objects.filter { scene.kind($0) != .place || cue.kind == .visit } }
        return meeting(
            parties: subjects + objects, kind: cue.kind, cue: cue.group, use: Use(cue), in: sentence, reason: "verb \"\(cue.lemma)\"")
    }

    /// How the cue stands, for the status.
    private enum Use {
        case held, future, conditional, infinitive, noun
        init(_ cue: VerbCue<MeetingFrames>) {
            switch cue.use {
            case .finite, .passive, .participle: self = .held
            case .future: self = .future
            case .conditional: self = .conditional
            case .infinitive: self = .infinitive
            }
        }
    }

    /// Where the object begins, and whether *with* or *avec* leads to it.
    private func behindPreposition(_ start: Int, in range: Range<Int>) -> (start: Int, with: Bool) {
        var position = start
        var steps = 0
        while position < range.upperBound, steps < 14 {
            steps += 1
            let word = text.folded(position)
            if ["with", "avec"].contains(word) { return (position + 1, true) }
            if let date = scene.date(at: position) {
                position = date.tokens.upperBound
                continue
            }
            if let reference = scene.reference(at: position) {
                // « s'entretiendra à Bakou avec »: a place between the verb and *avec*.
                guard scene.kind(reference.entity) == .place, position > start, FunctionWords.circumstancePrepositions.contains(text.folded(position - 1)) else { break }
                position = reference.tokens.upperBound
                continue
            }
            guard text.tokens[position].isWord else { break }
            if FunctionWords.circumstancePrepositions.contains(word) || ["by", "phone", "par", "telephone", "separately", "later", "briefly"].contains(word) || scene.endOfAdverb(at: position) != nil {
                position += 1
                continue
            }
            break
        }
        return (position < range.upperBound && scene.reference(at: position) != nil ? position : start, false)
    }

    private func agent(after start: Int, in range: Range<Int>) -> [Int] {
        for position in start..<min(start + 8, range.upperBound) where ["by", "par"].contains(text.folded(position)) {
            return parties.list(from: position + 1, in: range).entities
        }
        return []
    }

    private func subject(of cue: VerbCue<MeetingFrames>, in range: Range<Int>) -> [Int] {
        let finder = SubjectFinder(scene: scene)
        if let pronoun = cue.innerPronoun { return resolve(pronoun).map { [$0] } ?? [] }
        if cue.use == .participle || cue.use == .infinitive {
            return sentenceSubject(range.lowerBound..<cue.group.lowerBound).map { [$0] } ?? []
        }
        switch finder.left(of: cue.group.lowerBound, in: range) {
        case .entity(let entity, let tokens):
            return parties.isParty(entity) ? [entity] + parties.joined(before: tokens.lowerBound, in: range) : []
        case .pronoun(let pronoun): return resolve(pronoun).map { [$0] } ?? []
        case .carried: return sentenceSubject(range.lowerBound..<cue.group.lowerBound).map { [$0] } ?? []
        case .unnamed, .missing: return []
        }
    }

    /// The subject of a clause: its first free reference, or its first pronoun.
    private func sentenceSubject(_ range: Range<Int>) -> Int? {
        if let entity = SubjectFinder(scene: scene).ofSentence(range), parties.isParty(entity) { return entity }
        for token in range {
            if let pronoun = PronounResolver(scene: scene).pronoun(at: token), pronoun.role == .subject { return resolve(pronoun) }
        }
        return nil
    }

    private func resolve(_ pronoun: PronounResolver.Pronoun) -> Int? {
        guard pronoun.role == .subject else { return nil }
        return PronounResolver(scene: scene).antecedent(pronoun, recent: recent)
    }

    // MARK: Nouns

    private func nouns(in sentence: Sentence) -> [MeetingDraft] {
        let range = sentence.tokens
        var drafts: [MeetingDraft] = []
        var covered = range.lowerBound
        for token in range where token >= covered && text.tokens[token].isWord && scene.mentions.nameOfToken[token] < 0 {
            for phrase in text.phrases(at: token) {
                guard case .meetingNoun(let kind, let frames, _) = phrase.sense, phrase.tokens.upperBound <= range.upperBound else { continue }
                covered = phrase.tokens.upperBound
                if isFalseFriend(token) { break }
                if let draft = draft(noun: phrase.tokens, kind: kind, frames: frames, in: sentence) { drafts.append(draft) }
                break
            }
        }
        return drafts
    }

    private func draft(noun: Range<Int>, kind: MeetingKind, frames: MeetingFrames, in sentence: Sentence) -> MeetingDraft? {
        let range = sentence.tokens
        var people: [Int] = []
        var position = noun.upperBound
        var rule = ""
        // Dates, places and adjectives between the noun and its parties.
        var steps = 0
        scan: while position < range.upperBound, steps < 12 {
            steps += 1
            let word = text.folded(position)
            switch word {
            case "between", "entre":
                let list = parties.list(from: position + 1, in: range).entities
                if list.count >= 2 {
                    people = list
                    rule = "\(text.string(noun)) between"
                }
                break scan
            case "with", "avec":
                let list = parties.list(from: position + 1, in: range).entities
                if !list.isEmpty {
                    people = list
                    rule = "\(text.string(noun)) with"
                }
                break scan
            case "of", "de", "du", "des", "d'", "by":
                // « rencontre de X avec Y », "meeting of X and Y".
                let (list, end) = parties.list(from: position + 1, in: range)
                if list.count >= 2 {
                    people = list
                    rule = "\(text.string(noun)) of"
                    break scan
                }
                if list.count == 1, ["with", "avec"].contains(text.folded(end)) {
                    let others = parties.list(from: end + 1, in: range).entities
                    if !others.isEmpty {
                        people = list + others
                        rule = "\(text.string(noun)) of … with"
                    }
                    break scan
                }
                position += 1
                continue
            default: break
            }
            if let date = scene.date(at: position) {
                position = date.tokens.upperBound
                continue
            }
            if let reference = scene.reference(at: position) {
                guard scene.kind(reference.entity) == .place, position > noun.upperBound else { break }
                position = reference.tokens.upperBound
                continue
            }
            guard text.tokens[position].isWord, word.count > 0 else { break }
            if !FunctionWords.circumstancePrepositions.contains(word), !FunctionWords.determiners.contains(word), scene.endOfAdverb(at: position) == nil, steps > 3 { break }
            position += 1
        }
        if !people.isEmpty, people.count < 2 {
            // One party behind *with*: the other owns the noun, or is the subject.
            let other = owner(of: noun, in: range) ?? sentenceSubject(range.lowerBound..<noun.lowerBound)
            guard let other, !people.contains(other) else { return nil }
            people.append(other)
        }
        if people.isEmpty, frames.contains(.parties) {
            people = pluralSubject(around: noun, in: range)
            rule = "\(text.string(noun)) of a plural subject"
        }
        guard people.count >= 2 else { return nil }
        return meeting(parties: people, kind: kind, cue: noun, use: .noun, in: sentence, reason: "noun \"\(rule)\"")
    }

    /// "Biden's meeting with", « sa rencontre avec »: who owns the noun.
    private func owner(of noun: Range<Int>, in range: Range<Int>) -> Int? {
        var position = noun.lowerBound - 1
        var steps = 0
        while position >= range.lowerBound, steps < 4 {
            steps += 1
            let word = text.folded(position)
            if word == "'s" { return scene.reference(at: position - 1).flatMap { parties.isParty($0.entity) ? $0.entity : nil } }
            if ["his", "her", "their", "its", "son", "sa", "leur"].contains(word) {
                let gender: Gender = word == "his" ? .masculine : word == "her" ? .feminine : .unknown
                let pronoun = PronounResolver.Pronoun(token: position, gender: gender, isPlural: false, role: .subject)
                return sentenceSubject(range.lowerBound..<position) ?? PronounResolver(scene: scene).antecedent(pronoun, recent: recent)
            }
            guard text.tokens[position].isWord else { return nil }
            position -= 1
        }
        return nil
    }

    /// "Xi and Biden held talks", « Lors d'un appel vidéo, Xi et Bachelet … »: two parties as subject of the clause.
    private func pluralSubject(around noun: Range<Int>, in range: Range<Int>) -> [Int] {
        let before = verbBefore(noun, in: range)
        if let before {
            switch SubjectFinder(scene: scene).left(of: before, in: range) {
            case .entity(let entity, let tokens):
                let joined = parties.joined(before: tokens.lowerBound, in: range)
                if !joined.isEmpty, parties.isParty(entity) { return joined + [entity] }
            default: break
            }
            let office = parties.pluralOffice(before: before, in: range)
            if office.count >= 2 { return office }
        }
        // The noun in a circumstance at the start, the parties behind its comma.
        let opener = text.folded(range.lowerBound)
        if ["during", "in", "at", "on", "lors", "pendant", "au", "dans", "after", "apres", "following"].contains(opener), noun.lowerBound - range.lowerBound < 8,
            let comma = (noun.upperBound..<min(noun.upperBound + 8, range.upperBound)).first(where: { text.tokens[$0].category == .comma })
        {
            let list = parties.list(from: comma + 1, in: range).entities
            if list.count >= 2 { return list }
        }
        return []
    }

    /// The start of the verb group before a noun: "have held a series of" before "discussions".
    private func verbBefore(_ noun: Range<Int>, in range: Range<Int>) -> Int? {
        var position = noun.lowerBound - 1
        var steps = 0
        while position > range.lowerBound, steps < 9 {
            steps += 1
            let word = text.folded(position)
            if ["held", "hold", "holds", "had", "have", "tenu", "tiennent", "eu", "tenir", "conducted", "opened", "began", "start", "started", "concluded", "ended", "mene", "tiendront", "auront"].contains(word) {
                return SubjectFinder(scene: scene).groupStart(position, in: range)
            }
            guard text.tokens[position].isWord, scene.reference(at: position) == nil else { return nil }
            position -= 1
        }
        return nil
    }

    // MARK: Addresses to a sitting body

    /// "told the Security Council", "said at the 55th session of the Human Rights Council", « s'est exprimé devant … ».
    private func sessions(in sentence: Sentence) -> [MeetingDraft] {
        let range = sentence.tokens
        for reference in scene.references(in: range) where isSittingBody(reference.entity) && !reference.isPossessive && text.quotationOfToken[reference.tokens.lowerBound] < 0 {
            guard let verb = addressVerb(before: reference, in: range) else { continue }
            let speakers: [Int]
            switch SubjectFinder(scene: scene).left(of: verb.group, in: range) {
            case .entity(let entity, _): speakers = [entity]
            case .pronoun(let pronoun): speakers = resolve(pronoun).map { [$0] } ?? []
            default: speakers = []
            }
            guard let speaker = speakers.first, scene.kind(speaker) == .person, speaker != reference.entity else { continue }
            if let draft = meeting(
                parties: [speaker, reference.entity], kind: .session, cue: verb.group..<verb.end, use: verb.isFuture ? .future : .held, in: sentence,
                reason: "addressed a sitting body")
            { return [draft] }
        }
        return []
    }

    private func isSittingBody(_ entity: Int) -> Bool {
        guard scene.kind(entity) == .organization else { return false }
        if let entry = scene.entry(entity) {
            if ["council", "assembly", "parliament", "legislature", "commission", "committee"].contains(entry.type ?? "") { return true }
            let name = entry.name
            return name.hasSuffix("Council") || name.hasSuffix("Assembly") || name.hasSuffix("Board") || name.contains("Parliament") || name == "United Nations" || name.hasSuffix("Senate")
                || name.hasSuffix("Congress")
        }
        let name = scene.resolution.entities[entity].name
        return ["Council", "Assembly", "Board", "Parliament", "Assemblée", "Conseil", "Parlement"].contains { name.contains($0) }
    }

    private func addressVerb(before reference: Reference, in range: Range<Int>) -> (group: Int, end: Int, isFuture: Bool)? {
        // The words between the verb and the body: "at the High-level Segment of the 55th Session of the".
        var position = reference.tokens.lowerBound - 1
        var sawPreposition = false
        var steps = 0
        let finder = VerbCueFinder(scene: scene)
        while position >= range.lowerBound, steps < 16 {
            steps += 1
            let word = text.folded(position)
            if scene.reference(at: position) != nil, steps > 1, scene.kind(scene.reference(at: position)?.entity ?? 0) == .person { return nil }
            if ["at", "before", "to", "devant", "lors", "à", "au", "during"].contains(word) { sawPreposition = true }
            if text.tokens[position].isWord, scene.mentions.nameOfToken[position] < 0 {
                let forms = text.lexicon.speechForms(of: text.tokens[position].word)
                if !forms.isEmpty,
                    let cue = finder.cue(at: position, forms: forms, verbs: text.lexicon.speechVerbs, isReflexive: { $0.contains(.reflexive) }, in: range),
                    cue.use == .finite || cue.use == .future, !cue.frames.isDisjoint(with: [.quote, .clause])
                {
                    let direct = cue.frames.contains(.addressee) && steps <= 3
                    guard sawPreposition || direct else { return nil }
                    return (cue.group.lowerBound, cue.group.upperBound, cue.use == .future)
                }
                let meeting = text.lexicon.meetingForms(of: text.tokens[position].word)
                if !meeting.isEmpty,
                    let cue = finder.cue(at: position, forms: meeting, verbs: text.lexicon.meetingVerbs, isReflexive: { $0.contains(.reflexive) }, in: range),
                    cue.frames.contains(.address), cue.use == .finite || cue.use == .future
                { return (cue.group.lowerBound, cue.group.upperBound, cue.use == .future) }
            }
            position -= 1
        }
        return nil
    }

    // MARK: The encounter

    private func meeting(
        parties found: [Int], kind: MeetingKind, cue: Range<Int>, use: Use, in sentence: Sentence, reason: String
    ) -> MeetingDraft? {
        var participants: [Int] = []
        for entity in found where parties.isParty(entity) && !participants.contains(entity) { participants.append(entity) }
        participants = withoutOwnCountry(participants)
        guard participants.count >= 2 else { return nil }
        let range = sentence.tokens
        let signs = self.signs.modality(around: cue, in: range)
        var status: MeetingStatus
        var statusReason: String
        switch use {
        case .held:
            if signs.isNegated { return nil }
            status = signs.status == .cancelled ? .cancelled : .held
            statusReason = "held: the verb is in the past or present"
        case .future:
            status = signs.status == .cancelled ? .cancelled : signs.status == .proposed ? .proposed : .planned
            statusReason = "\(status.rawValue): the verb is in the future"
        case .conditional:
            status = .proposed
            statusReason = "proposed: the verb is conditional"
        case .infinitive:
            status = signs.status ?? .planned
            statusReason = signs.words.isEmpty ? "planned: the verb is an infinitive" : "\(status.rawValue): \"\(signs.words)\""
        case .noun:
            status = signs.status ?? .held
            statusReason = signs.words.isEmpty ? "held: no word says otherwise" : "\(status.rawValue): \"\(signs.words)\""
            if signs.isNegated { return nil }
        }
        let date = self.signs.date(near: cue, in: range, status: status)
        var places = self.signs.places(in: range, near: cue)
        places.removeAll { participants.contains($0) }
        var reasons = [reason, statusReason]
        if let date, let span = date.span { reasons.append("date \(span): \(date.reason)") }
        if sentence.isHeadline { statusReason = "" }
        return MeetingDraft(
            kind: kind, status: status, date: date?.span, places: places, participants: participants, evidence: [range], reasons: reasons)
    }

    /// The most specific party: a person stands for the country or body that he or she speaks for.
    private func withoutOwnCountry(_ participants: [Int]) -> [Int] {
        let people = participants.filter { scene.kind($0) == .person }
        guard people.count >= 1, participants.count > 2 else { return participants }
        var bodies: Set<Int> = []
        for affiliation in scene.resolution.affiliations where people.contains(affiliation.person) {
            if let body = affiliation.body { bodies.insert(body) }
        }
        let rest = participants.filter { !bodies.contains($0) }
        return rest.count >= 2 ? rest : participants
    }
}
