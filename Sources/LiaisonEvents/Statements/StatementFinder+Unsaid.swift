import LiaisonLanguages
import LiaisonText

/// What a verb of speech does not say: silence, a condition, a title.
extension StatementFinder {
    /// "declined to comment", « a refusé d'être nommé ».
    func keepsSilent(_ cue: VerbCue<SpeechFrames>, _ content: Range<Int>) -> Bool {
        guard content.count <= 12,
            ["refuse", "decline", "refuser", "ask", "demander"].contains(cue.lemma.split(separator: " ")[0])
        else {
            return false
        }
        return content.prefix(5).contains {
            [
                "comment", "commenter", "elaborate", "exprimer", "respond", "repondre", "named", "identified", "nomme",
                "identifie", "cite",
            ]
            .contains(text.folded($0))
        }
    }

    /// "If Hartmann says yes, …", « Si le ministre dit non, … »: what nobody has said yet.
    func isHypothetical(_ subject: Int, in range: Range<Int>) -> Bool {
        var before = subject - 1
        while before > range.lowerBound, FunctionWords.determiners.contains(text.key(before)),
            scene.referenceOfToken[before] < 0
        { before -= 1 }
        guard before >= range.lowerBound, scene.referenceOfToken[before] < 0 else { return false }
        return ["if", "unless", "whether", "si", "nor", "neither", "ni"].contains(text.folded(before))
            || text.folded(before) == "s'" && text.lexicon.language == .french
    }

    /// `wrote "The Silent Harbour" in 1994`: the name of a work, told by its capitals or by its year.
    func isTitle(_ cue: VerbCue<SpeechFrames>, _ content: Range<Int>, in range: Range<Int>) -> Bool {
        guard
            ["write", "écrire", "ecrire", "publish", "publier", "sing", "chanter", "sign", "signer"].contains(
                cue.lemma),
            let quoted = content.first(where: { text.quotationOfToken[$0] >= 0 }), quoted - content.lowerBound <= 1
        else { return false }
        let inner = text.quotations[Int(text.quotationOfToken[quoted])].inner
        guard inner.count <= 10 else { return false }
        let long = inner.filter { text.tokens[$0].isWord && text.string($0..<$0 + 1).count > 3 }
        let isTitled = long.count >= 2 && long.allSatisfy { text.tokens[$0].isCapitalized }
        let year = inner.upperBound + 2
        let hasYear =
            year < range.upperBound && ["in", "en"].contains(text.folded(year - 1))
            && text.tokens[year].category == .number
        let isPublished = ["publish", "publier"].contains(cue.lemma) && quoted == content.lowerBound
        return isTitled || hasYear || isPublished
    }

    /// "recalled its ambassador", « a formulé ces commentaires », "voiced his thoughts": no words of the speaker follow.
    func saysNothing(_ cue: VerbCue<SpeechFrames>, _ content: Range<Int>) -> Bool {
        let lemma = cue.lemma.prefix { $0 != " " }
        if ["recall", "rappeler"].contains(lemma),
            content.prefix(4).contains(where: {
                [
                    "ambassador", "ambassadors", "ambassadeur", "ambassadrice", "ambassadeurs", "diplomats",
                    "diplomates",
                    "troops", "troupes", "soldats", "envoy", "consul",
                ].contains(text.folded($0))
            })
        {
            return true
        }
        let first = text.folded(content.lowerBound)
        guard ["his", "her", "their", "these", "this", "ces", "ses", "ce", "cette", "leurs", "the"].contains(first),
            content.count >= 2
        else { return false }
        return [
            "thoughts", "comments", "comment", "remarks", "remark", "views", "commentaires", "commentaire", "propos",
            "remarques", "declarations", "opinions",
        ].contains(text.folded(content.lowerBound + 1))
    }
}
