import LiaisonCalendar
import LiaisonDocuments
import LiaisonEntities
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Turns what was found in a scene into facts that stand on their own.
struct FactsBuilder {
    let scene: Scene
    private var text: Text { scene.text }

    func facts(statements: [StatementDraft], meetings: [MeetingDraft]) -> Facts {
        var mentions: [(entity: Int, tokens: Range<Int>, form: MentionForm, reason: String)] = []
        for (number, name) in scene.mentions.names.enumerated() where scene.resolution.names[number] >= 0 {
            mentions.append((scene.resolution.names[number], name.tokens, .name, name.reason))
        }
        for (number, office) in scene.mentions.offices.enumerated() where scene.resolution.offices[number] >= 0 {
            mentions.append(
                (
                    scene.resolution.offices[number], officeTokens(office), .description,
                    scene.resolution.officeReasons[number]
                ))
        }
        for (number, description) in scene.mentions.descriptions.enumerated()
        where scene.resolution.descriptions[number] >= 0 {
            mentions.append(
                (scene.resolution.descriptions[number], description.tokens, .description, "calls again what was named"))
        }
        mentions.sort { ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound) }
        var number = [Int](repeating: -1, count: scene.resolution.entities.count)
        var entities: [Facts.Entity] = []
        for mention in mentions where number[mention.entity] < 0 {
            number[mention.entity] = entities.count
            let local = scene.resolution.entities[mention.entity]
            let known = local.known.map { scene.knowledge.entries[$0] }
            entities.append(
                Facts.Entity(kind: local.kind, name: cleaned(local.name), known: known?.id, aliases: local.aliases))
        }
        func map(_ list: [Int]) -> [Int] { Set(list.map { number[$0] }).filter { $0 >= 0 }.sorted() }
        var document = text.document
        document.date = scene.resolution.published ?? document.date
        var facts = Facts(document: document, entities: entities)
        facts.mentions = mentions.map {
            Facts.Mention(entity: number[$0.entity], span: scene.span($0.tokens), form: $0.form, reason: $0.reason)
        }
        facts.statements = statements.filter { number[$0.speaker] >= 0 }.map { draft in
            let about = scene.references(in: draft.content).filter { !isOwner($0, in: draft.sentence) }.map(\.entity)
                .filter { $0 != draft.speaker }
            let outside = Range.clipped(draft.sentence.lowerBound, draft.content.lowerBound)
            let date =
                (scene.dates(in: outside)
                + scene.dates(in: .clipped(draft.content.upperBound, draft.sentence.upperBound)))
                .compactMap(\.past).first ?? document.date.map { DateSpan($0) }
            return Facts.Statement(
                speaker: number[draft.speaker], manner: manner(draft.content),
                cue: draft.cue.isEmpty ? "" : text.string(draft.cue), content: scene.span(draft.content), date: date,
                addressees: map(draft.addressees.filter { $0 != draft.speaker }), about: map(about),
                evidence: scene.span(draft.sentence),
                reasons: [draft.reason])
        }
        facts.meetings = meetings.map { draft in
            var reasons = draft.reasons
            if let reason = scene.resolution.publishedReason { reasons.append(reason) }
            return Facts.Meeting(
                kind: draft.kind, status: draft.status, date: draft.date, places: map(draft.places),
                participants: map(draft.participants),
                evidence: draft.evidence.map { scene.span($0) }.sorted { ($0.start, $0.end) < ($1.start, $1.end) },
                reasons: reasons)
        }.filter { $0.participants.count >= 2 }
        facts.affiliations = scene.resolution.affiliations.compactMap { affiliation in
            guard let body = affiliation.body, number[affiliation.person] >= 0, number[body] >= 0 else { return nil }
            let office = scene.mentions.offices[affiliation.mention]
            let term = term(of: affiliation)
            let evidence = office.holder.map { holder in
                let name = scene.mentions.names[holder].tokens
                return min(name.lowerBound, office.tokens.lowerBound)..<max(name.upperBound, office.tokens.upperBound)
            }
            return Facts.Affiliation(
                person: number[affiliation.person], organization: number[body], role: cleaned(text.string(office.noun)),
                since: term?.from,
                until: term?.until, evidence: scene.span(evidence ?? office.tokens))
        }
        return facts
    }

    /// The tokens of an office without the name of its holder.
    /// « l'Agenda 2030 des Nations unies »: the body behind an initiative's name only tells whose it is.
    private func isOwner(_ reference: Reference, in sentence: Range<Int>) -> Bool {
        guard scene.kind(reference.entity) == .organization else { return false }
        let before = SubjectFinder(scene: scene).leadingWord(reference.tokens.lowerBound, in: sentence)
        guard ["of", "de", "du", "des", "d'"].contains(before.word),
            let whole = scene.reference(at: before.position - 1)
        else { return false }
        return scene.kind(whole.entity) == .initiative
    }

    private func officeTokens(_ office: OfficeMention) -> Range<Int> { office.tokens }

    /// A name on one line.
    private func cleaned(_ name: String) -> String {
        // White space beyond ASCII begins with one of four bytes.
        guard name.utf8.allSatisfy({ $0 != 0xC2 && !(0xE1...0xE3).contains($0) }) else {
            return name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        let words = name.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
        return words.map { String(Substring($0)) }.joined(separator: " ")
    }

    private func manner(_ content: Range<Int>) -> StatementManner {
        let words = content.filter { text.tokens[$0].isWord }
        let quoted = words.count { text.quotationOfToken[$0] >= 0 }
        if quoted == 0 { return .indirect }
        return quoted * 20 >= words.count * 19 ? .direct : .mixed
    }

    private func term(of affiliation: LocalAffiliation) -> Term? {
        guard let known = scene.resolution.entities[affiliation.person].known, let date = scene.resolution.published
        else { return nil }
        let meant = Knowledge.offices(meantBy: affiliation.office)
        return scene.knowledge.entries[known].offices?.first { meant.contains($0.office) && Knowledge.covers($0, date) }
    }
}
