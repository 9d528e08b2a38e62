extension FieldWriter {
    /// Adds bytes that another writer made.
    mutating func add(raw other: [UInt8]) { for byte in other { append(byte) } }

    /// Adds a sense: the number of its case, then what it holds.
    mutating func add(_ sense: Sense) {
        func flag(_ value: Bool) -> Int { value ? 1 : 0 }
        switch sense {
        case .honorific(let gender, let isPlural): add(0, gender.rawValue, flag(isPlural))
        case .office(let office, let gender, let isPlural):
            add(1, gender.rawValue, flag(isPlural))
            add(office)
        case .attribution(let isView, let pronoun): add(2, "", flag(isView), Int(pronoun ?? -1))
        case .speechNoun(let gender): add(3, gender.rawValue)
        case .meetingNoun(let kind, let frames, let isPlural):
            add(4, kind.rawValue, Int(frames.rawValue), flag(isPlural))
        case .falseFriend: add(5, "")
        case .month(let number): add(6, "", number)
        case .weekday(let number): add(7, "", number)
        case .dateWord(let unit, let offset, let isRelative): add(8, unit.rawValue, offset, flag(isRelative))
        case .number(let value): add(9, "", value)
        case .modality(let effect): add(10, effect.rawValue)
        case .kindHead(let kind, let gender):
            add(11, gender.rawValue)
            add(kind?.rawValue ?? "")
        case .pronoun(let gender, let isPlural, let role):
            add(12, gender.rawValue, flag(isPlural))
            add(role.rawValue)
        case .notName: add(13, "")
        case .noise(let pattern):
            func number(_ sign: WordScanner.Class?) -> Int { sign.map { Int($0.rawValue) + 1 } ?? 0 }
            add(14, pattern.place.rawValue, number(pattern.before), number(pattern.after))
        case .description(let kind, let gender, let office):
            add(15, gender.rawValue, flag(office != nil))
            add(kind.rawValue)
            add(office ?? "")
        case .connector(let isParticle): add(16, "", flag(isParticle))
        case .adverb: add(17, "")
        case .dateUnit(let unit): add(18, unit.rawValue)
        case .sport: add(19, "")
        }
    }

    private mutating func add(_ number: Int, _ text: String, _ first: Int = 0, _ second: Int = 0) {
        add(number)
        add(text)
        add(first)
        add(second)
    }

    /// Adds a verb with its frames as a number.
    mutating func add<Frames>(_ verb: Verb<Frames>, frames: Int) {
        add(verb.lemma)
        add(verb.particles) { particle, fields in fields.add(particle) { $1.add(Int($0)) } }
        add(frames)
        add(verb.kind.rawValue)
    }
}

extension FieldReader {
    /// The next sense.
    mutating func sense() -> Sense {
        let kind = number()
        let text = text()
        let first = number()
        let second = number()
        let gender = Gender(rawValue: text) ?? .unknown
        switch kind {
        case 0: return .honorific(gender, isPlural: first == 1)
        case 1: return .office(self.text(), gender, isPlural: first == 1)
        case 2: return .attribution(isView: first == 1, pronoun: second < 0 ? nil : Int32(truncatingIfNeeded: second))
        case 3: return .speechNoun(gender)
        case 4:
            let frames = MeetingFrames(rawValue: UInt16(truncatingIfNeeded: first))
            return .meetingNoun(MeetingKind(rawValue: text) ?? .other, frames, isPlural: second == 1)
        case 5: return .falseFriend
        case 6: return .month(first)
        case 7: return .weekday(first)
        case 8: return .dateWord(DateUnit(rawValue: text) ?? .day, first, isRelative: second == 1)
        case 9: return .number(first)
        case 10: return .modality(Modality(rawValue: text) ?? .held)
        case 11: return .kindHead(EntityKind(rawValue: self.text()), gender)
        case 12: return .pronoun(gender, isPlural: first == 1, PronounRole(rawValue: self.text()) ?? .subject)
        case 13: return .notName
        case 14:
            func sign(_ number: Int) -> WordScanner.Class? { WordScanner.Class(rawValue: UInt8(clamping: number - 1)) }
            return .noise(
                NoisePattern(
                    place: NoisePlace(rawValue: text) ?? .line, before: first > 0 ? sign(first) : nil,
                    after: second > 0 ? sign(second) : nil))
        case 15:
            let kind = EntityKind(rawValue: self.text()) ?? .organization
            let office = self.text()
            return .description(kind, gender, office: first == 1 ? office : nil)
        case 16: return .connector(isParticle: first == 1)
        case 19: return .sport
        case 18: return .dateUnit(DateUnit(rawValue: text) ?? .day)
        default: return .adverb
        }
    }

    /// The next verb.
    mutating func verb<Frames>(_ frames: (Int) -> Frames) -> Verb<Frames> {
        Verb(
            lemma: text(), particles: list { $0.list { Int32(truncatingIfNeeded: $0.number()) } },
            frames: frames(number()), kind: MeetingKind(rawValue: text()) ?? .other)
    }
}
