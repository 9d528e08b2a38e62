import LiaisonEntities
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Reads what stands before a noun of meeting: the verb that holds it, the circumstance that it is, what it is part of.
struct NounSurroundings {
    let scene: Scene
    let parties: PartyFinder
    private var text: Text { scene.text }

    /// "after a meeting", « lors d'un entretien », "at a summit": a circumstance of what is told.
    func isCircumstance(_ noun: Range<Int>, in range: Range<Int>) -> Bool {
        var position = noun.lowerBound - 1
        var steps = 0
        while position >= range.lowerBound, steps < 6 {
            steps += 1
            if NounSurroundings.circumstances.contains(text.key(position)) { return true }
            guard text.tokens[position].isWord, scene.reference(at: position) == nil else { return false }
            position -= 1
        }
        return false
    }

    private static let circumstances: WordSet = [
        "during", "at", "in", "after", "following", "follows", "followed", "before", "ahead", "on", "lors", "pendant",
        "apres", "avant", "issue",
        "suite", "occasion", "au", "en", "cours", "durant", "marge",
    ]

    /// "three months after the summit": told from afar, the subject need not have been there.
    func isLongAgo(_ noun: Range<Int>, in range: Range<Int>) -> Bool {
        for position in stride(
            from: noun.lowerBound - 1, through: max(range.lowerBound + 1, noun.lowerBound - 3), by: -1)
        where ["after", "apres", "before", "avant", "since", "depuis"].contains(text.folded(position)) {
            return NounSurroundings.spans.contains(text.key(position - 1))
        }
        return false
    }

    private static let spans: WordSet = [
        "days", "weeks", "months", "years", "week", "month", "year", "jours", "semaines", "mois", "ans", "an",
        "semaine", "annees",
    ]

    /// "including", « par le biais de »: the noun is part of what was named before it; the token of its *between*.
    func whole(of noun: Range<Int>, in range: Range<Int>) -> Int? {
        guard isPart(noun, in: range) else { return nil }
        return stride(from: noun.lowerBound - 1, through: max(range.lowerBound, noun.lowerBound - 40), by: -1)
            .first { ["between", "entre"].contains(text.folded($0)) }
    }

    /// Whether a noun stands behind a word that makes it a part or a means of something.
    func isPart(_ noun: Range<Int>, in range: Range<Int>) -> Bool {
        for position in stride(from: noun.lowerBound - 1, through: max(range.lowerBound, noun.lowerBound - 8), by: -1) {
            if ["including", "notamment", "compris", "biais", "via", "through", "dont"].contains(text.folded(position))
            {
                return true
            }
            guard text.tokens[position].isWord, scene.reference(at: position) == nil else { return false }
        }
        return false
    }

    /// "a statement issued by A and B at a summit": two people joined by *and* a few words before a token.
    func joinedPair(before token: Int, in range: Range<Int>) -> [Int]? {
        for reference in scene.references(in: range.lowerBound..<token).reversed()
        where token - reference.tokens.upperBound < 12 {
            guard scene.kind(reference.entity) == .person, !reference.isPossessive else { continue }
            var before = reference.tokens.lowerBound - 1
            guard before > range.lowerBound, ["and", "et"].contains(text.folded(before)) else { continue }
            before -= 1
            guard let other = scene.reference(at: before), scene.kind(other.entity) == .person, !other.isPossessive,
                other.entity != reference.entity
            else { continue }
            return [other.entity, reference.entity]
        }
        return nil
    }

    /// The word that holds a noun and whose subject is a party: "have held a series of" before "discussions", « veulent un ».
    func holder(of noun: Range<Int>, in range: Range<Int>) -> Int? {
        if let verb = lightVerb(before: noun, in: range) { return verb }
        for position in stride(from: noun.lowerBound - 1, through: max(range.lowerBound, noun.lowerBound - 6), by: -1) {
            if scene.has(
                position,
                { if case .modality(let effect) = $0 { effect != .hearsay && effect != .negation } else { false } }),
                !text.tokens[position].isCapitalized, !FunctionWords.prepositions.contains(text.key(position))
            {
                return position
            }
            guard text.tokens[position].isWord, scene.reference(at: position) == nil else { return nil }
        }
        return nil
    }

    /// Whether a subject can be a party of a noun: it holds, has, attends or follows it; or wants, plans or refuses it.
    func isGoverned(_ noun: Range<Int>, in range: Range<Int>) -> Bool {
        if lightVerb(before: noun, in: range) != nil || isCircumstance(noun, in: range) || isPart(noun, in: range) {
            return true
        }
        for position in stride(from: noun.lowerBound - 1, through: max(range.lowerBound, noun.lowerBound - 6), by: -1) {
            if scene.has(position, { if case .modality(let effect) = $0 { effect != .hearsay } else { false } }) {
                return true
            }
            guard
                text.tokens[position].isWord || text.tokens[position].category == .openQuote
                    || text.tokens[position].category == .closeQuote,
                scene.reference(at: position) == nil
            else { return false }
        }
        return false
    }

    /// The verb that holds a noun.
    func lightVerb(before noun: Range<Int>, in range: Range<Int>) -> Int? {
        var position = noun.lowerBound - 1
        var steps = 0
        while position > range.lowerBound, steps < 10 {
            steps += 1
            if NounSurroundings.lightVerbs.contains(text.key(position)) { return position }
            guard text.tokens[position].isWord || text.tokens[position].category == .number,
                scene.reference(at: position) == nil || scene.isDate(position)
            else { return nil }
            position -= 1
        }
        return nil
    }

    private static let lightVerbs: WordSet = [
        "held", "hold", "holds", "holding", "had", "has", "have", "having", "conducted", "opened", "began", "start",
        "started", "concluded",
        "ended", "attended", "attend", "attends", "join", "joined", "joins", "continued", "resumed", "resume", "kicked",
        "launched", "take",
        "takes", "took", "taking", "part", "wrapped", "finished", "completed", "met", "convened", "renewed", "renew",
        "pursued", "opening", "starting", "relaunched", "restarted", "hosted", "host",
        "hosts",
        "tenu", "tient", "tenir", "tiendra", "tiendront", "eu", "aura", "auront", "mene", "menent",
        "entame", "poursuivi",
        "repris", "conclu", "participe", "participer", "participera", "participeront", "ouvert", "assiste", "assister",
        "multiplie",
        "entretient", "entretenu", "tenue", "tenus", "tenues", "acheve", "termine", "debute", "reuni", "relance",
        "renoue", "engage", "tiennent",
    ]
}
