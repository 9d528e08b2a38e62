import LiaisonEntities
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// What stands between a verb of meeting and its object: *with*, dates, places, circumstances.
extension VerbObjects {
    /// Where the object begins, and whether *with* or *avec* leads to it.
    func link(behind start: Int, in range: Range<Int>) -> (start: Int, isWith: Bool) {
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
                // « s'entretiendra à Bakou avec », "met in Tokyo with": a place between the verb and its link.
                guard scene.kind(reference.entity) == .place, position > start, isCircumstance(before: position, start)
                else { break }
                position = reference.tokens.upperBound
                continue
            }
            if text.tokens[position].category == .comma {
                position += 1
                continue
            }
            guard text.tokens[position].isWord else { break }
            if FunctionWords.circumstancePrepositions.contains(word)
                || FunctionWords.determiners.contains(word)
                    && (position > start || position + 1 < range.upperBound && scene.isDate(position + 1))
                || VerbObjects.manner.contains(word) || scene.endOfAdverb(at: position) != nil
            {
                position += 1
                continue
            }
            break
        }
        if position < range.upperBound, scene.reference(at: position) == nil, position > start,
            let object = behindCircumstance(from: start, position, in: range)
        {
            return (object, false)
        }
        return (position < range.upperBound && scene.reference(at: position) != nil ? position : start, false)
    }

    /// « reçoit ce vendredi à La Moneda son homologue », « a reçu en audience, à sa résidence, le patron de la CAF »: the object
    /// behind circumstances whose words name nobody.
    private func behindCircumstance(from start: Int, _ reached: Int, in range: Range<Int>) -> Int? {
        guard (start..<reached).contains(where: { scene.opensCircumstance($0) }) else { return nil }
        var position = reached
        while position < range.upperBound, position - start < 14 {
            let word = text.folded(position)
            let isWord = text.tokens[position].isWord
            guard isWord || text.tokens[position].category == .comma || text.tokens[position].category == .dash,
                !FunctionWords.auxiliaries.contains(word) || word == "a", !FunctionWords.relatives.contains(word),
                !FunctionWords.complementizers.contains(word), !FunctionWords.coordinators.contains(word),
                !["presence", "absence", "order", "afin", "pour", "vue"].contains(word)
            else { return nil }
            var before = position - 1
            while before > start, FunctionWords.determiners.contains(text.key(before)) { before -= 1 }
            let governor = before >= start ? text.folded(before) : ""
            if let reference = scene.reference(at: position) {
                guard FunctionWords.prepositions.contains(governor) else { return position }
                position = reference.tokens.upperBound
                continue
            }
            if parties.stand.party(at: position, in: range) != nil,
                !FunctionWords.prepositions.contains(governor)
            {
                return position
            }
            let opensOffice =
                FunctionWords.determiners.contains(word) && position + 1 < range.upperBound
                && (scene.mentions.officeOfToken[position + 1] >= 0 || scene.reference(at: position + 1) != nil)
            if opensOffice, !FunctionWords.prepositions.contains(governor) { return position }
            position += 1
        }
        return nil
    }

    private func isCircumstance(before position: Int, _ start: Int) -> Bool {
        var before = position - 1
        while before > start, FunctionWords.determiners.contains(text.key(before)), text.folded(before) != "a" {
            before -= 1
        }
        return FunctionWords.circumstancePrepositions.contains(text.key(before))
    }

    /// Words of how and when two parties meet, between the verb and *with*.
    static let manner: WordSet = [
        "by", "phone", "telephone", "par", "separately", "later", "briefly", "video", "videoconference",
        "visioconference", "link", "call",
        "person", "private", "privately", "virtually", "face", "up", "together", "longuement", "brievement",
        "separement", "liaison",
        "sidelines", "margins", "of", "de", "marge", "morning", "evening", "afternoon", "earlier", "again", "also",
        "directly", "jointly",
        "separes", "separees", "bilateraux", "bilaterales", "approfondis", "approfondies", "francs", "franche",
        "directs",
        "regularly", "several", "times", "long", "moment", "heure", "hour", "half", "hours", "heures", "minutes",
        "twice", "one-on-one", "deux", "trois", "fois", "three", "bilaterally",
    ]

    /// Words that make a plural subject meet itself.
    static let reciprocal: WordSet = ["each", "one", "another", "other"]
}
