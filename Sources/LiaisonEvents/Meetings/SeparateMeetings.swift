import LiaisonLanguages
import LiaisonText

/// Tells several encounters that are told as one: "held separate talks with A and B", « avec A puis avec B ».
struct SeparateMeetings {
    let scene: Scene
    private var text: Text { scene.text }

    init(scene: Scene) { self.scene = scene }

    /// The proposal itself, or one for each party on its other side, where the words say that they met apart.
    func split(_ proposal: MeetingProposal, in range: Range<Int>) -> [MeetingProposal] {
        let others = proposal.parties.dropFirst(proposal.first)
        guard proposal.first >= 1, others.count >= 2, tellsApart(proposal, in: range) else { return [proposal] }
        // "both men held separate meetings with C": each of them.
        let sides =
            proposal.first == 2 && isMarked(proposal, in: range)
            ? proposal.parties.prefix(2).map { [$0] }
            : [
                Array(proposal.parties.prefix(proposal.first))
            ]
        return sides.flatMap { side in
            others.map { other in
                var one = proposal
                one.parties = side + [other]
                one.first = side.count
                return one
            }
        }
    }

    private func isMarked(_ proposal: MeetingProposal, in range: Range<Int>) -> Bool {
        Range.clipped(max(range.lowerBound, proposal.cue.lowerBound - 4), proposal.cue.upperBound).contains {
            SeparateMeetings.apart.contains(text.key($0))
        }
    }

    private func tellsApart(_ proposal: MeetingProposal, in range: Range<Int>) -> Bool {
        let end = max(proposal.partiesEnd, proposal.cue.upperBound)
        let near = Range.clipped(max(range.lowerBound, proposal.cue.lowerBound - 4), min(end + 4, range.upperBound))
        if near.contains(where: { SeparateMeetings.apart.contains(text.key($0)) }) { return true }
        if near.contains(where: {
            text.folded($0) == "tour" && text.folded($0 + 1) == "à"
                || text.folded($0) == "in" && text.folded($0 + 1) == "turn"
        }) {
            return true
        }
        // « a rencontré A, puis B »
        if Range.clipped(proposal.cue.upperBound, min(end, range.upperBound)).contains(where: {
            ["puis", "then"].contains(text.folded($0))
        }) {
            return true
        }
        // "with A and with B"
        return Range.clipped(proposal.cue.upperBound + 2, min(end, range.upperBound)).contains {
            ["with", "avec"].contains(text.folded($0)) && ["and", "et", "puis"].contains(text.folded($0 - 1))
        }
    }

    private static let apart: WordSet = [
        "separate", "separately", "individually", "successively", "respectively", "separement", "separes", "separees",
        "separe", "successivement", "respectivement", "successifs",
    ]
}
