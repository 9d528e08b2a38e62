import LiaisonEntities
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Finds encounters: a verb or noun of meeting proposes one, its clause gives the parties or disposes of it.
struct MeetingFinder {
    let scene: Scene
    private let verbs: VerbMeetings
    private let nouns: NounMeetings
    private let visits: VisitMeetings
    private let sessions: SessionMeetings
    private let maker: MeetingMaker
    private var memory = MeetingMemory()
    private var text: Text { scene.text }
    private var separate: SeparateMeetings { SeparateMeetings(scene: scene) }

    init(scene: Scene) {
        self.scene = scene
        let parties = PartyFinder(scene: scene)
        let subjects = MeetingSubject(scene: scene, parties: parties)
        verbs = VerbMeetings(scene: scene, parties: parties, subjects: subjects)
        nouns = NounMeetings(scene: scene, parties: parties, subjects: subjects)
        visits = VisitMeetings(scene: scene, parties: parties, subjects: subjects)
        sessions = SessionMeetings(scene: scene, parties: parties, subjects: subjects)
        maker = MeetingMaker(scene: scene, parties: parties)
    }

    /// The encounters of the document, retellings merged.
    mutating func drafts() -> [MeetingDraft] {
        var drafts: [MeetingDraft] = []
        var plans: [Int: (status: MeetingStatus, reason: String)] = [:]
        for sentence in text.sentences where !sentence.isNoise {
            let found = self.found(in: sentence)
            drafts += found
            memory.note(sentence, found, in: scene)
            plans.merge(self.plans(in: sentence)) { first, _ in first }
        }
        // "the second summit" of one sentence is the one that another says is being prepared.
        for index in drafts.indices where drafts[index].isAssumed {
            guard let plan = drafts[index].ordinal.flatMap({ plans[$0] }) else { continue }
            drafts[index].status = plan.status
            drafts[index].isAssumed = false
            drafts[index].reasons.append(plan.reason)
        }
        return MeetingMerger(scene: scene).merged(drafts)
    }

    private func found(in sentence: Sentence) -> [MeetingDraft] {
        let range = sentence.tokens
        var drafts: [MeetingDraft] = []
        var covered = range.lowerBound
        for token in range where token >= covered && text.tokens[token].isWord && scene.mentions.nameOfToken[token] < 0
        {
            let isVerb = text.lexicon.isMeetingForm(text.tokens[token].word)
            guard isVerb || isNoun(token), !isFalseFriend(token) else { continue }
            let cue = isVerb ? self.cue(at: token, in: range) : nil
            if let cue, let (proposals, group) = verbs.proposals(of: cue, in: range, memory) {
                drafts += proposals.flatMap { separate.split($0, in: range) }
                    .compactMap { maker.draft($0, in: sentence, memory) }
                covered = max(covered, group.upperBound)
                continue
            }
            if let cue, let visit = visits.proposal(verb: cue, in: range, memory),
                let draft = maker.draft(visit, in: sentence, memory)
            {
                drafts.append(draft)
            }
            for phrase in text.phrases(at: token) {
                guard case .meetingNoun(let kind, let frames, _) = phrase.sense, !frames.contains(.envoy),
                    !isInCompound(token), !isVerbHere(token, in: range),
                    phrase.tokens.upperBound <= range.upperBound
                else { continue }
                covered = phrase.tokens.upperBound
                let proposal =
                    frames.contains(.visit)
                    ? visits.proposal(noun: phrase.tokens, in: range, memory)
                    : nouns.proposal(phrase.tokens, kind: kind, frames: frames, in: range, memory)
                if let proposal {
                    drafts += separate.split(proposal, in: range).compactMap { maker.draft($0, in: sentence, memory) }
                }
                break
            }
        }
        drafts += sessions.proposals(in: range, memory).compactMap { maker.draft($0, in: sentence, memory) }
        return drafts
    }

    /// How a verb of meeting at a token stands; nil where it is none there.
    private func cue(at token: Int, in range: Range<Int>) -> VerbCue<MeetingFrames>? {
        VerbCueFinder(scene: scene).cue(
            at: token, forms: text.lexicon.meetingForms(of: text.tokens[token].word), verbs: text.lexicon.meetingVerbs,
            isReflexive: { $0.contains(.reflexive) }, in: range)
    }

    private func isNoun(_ token: Int) -> Bool {
        text.begins(.meetingNoun, at: token)
    }

    /// What a sentence says of coming encounters that it only counts: "to prepare for a second summit".
    private func plans(in sentence: Sentence) -> [Int: (status: MeetingStatus, reason: String)] {
        var plans: [Int: (status: MeetingStatus, reason: String)] = [:]
        for token in sentence.tokens where text.begins(.meetingNoun, at: token) {
            for phrase in text.phrases(at: token) {
                guard case .meetingNoun = phrase.sense,
                    let ordinal = MeetingSigns(scene: scene).ordinal(of: phrase.tokens), ordinal > 1,
                    let verdict = MeetingModality(scene: scene).governor(before: token, in: sentence.tokens, reach: 9),
                    let status = verdict.status, status == .planned || status == .proposed
                else { continue }
                plans[ordinal] = (status, verdict.reason)
            }
        }
        return plans
    }

    /// "what they call", "to call": a word that is a noun elsewhere.
    private func isVerbHere(_ token: Int, in range: Range<Int>) -> Bool {
        guard text.lexicon.language == .english, token > range.lowerBound,
            text.lexicon.isMeetingForm(text.tokens[token].word)
        else { return false }
        let before = text.folded(token - 1)
        return ["to", "i", "we", "you", "they", "he", "she", "will", "would", "can", "could", "not"].contains(before)
    }

    /// "libre-échange": part of a word joined by a hyphen.
    private func isInCompound(_ token: Int) -> Bool {
        text.tokens[token].marks.contains(.joined) && token > 0 && text.tokens[token - 1].isWord
            && !text.tokens[token - 1].marks.contains(.clitic)
    }

    private func isFalseFriend(_ token: Int) -> Bool {
        for start in stride(from: token, through: max(0, token - 3), by: -1) where text.begins(.falseFriend, at: start)
        {
            for phrase in text.phrases(at: start) where phrase.tokens.contains(token) {
                if case .falseFriend = phrase.sense { return true }
            }
        }
        return false
    }
}
