import LiaisonDocuments
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonModels
import LiaisonText

/// Lets the model have its word on names that neither the knowledge nor a strong sign tells.
///
/// It reads only sentences that hold such a name or a capital that no rule explains. What it says of all places where a
/// document has the same words is taken together, so that they stay one thing.
struct LearnedNames {
    let text: Text
    let model: NameModel
    let shapes: NameShapes
    let demonyms: Demonyms

    init(text: Text, model: NameModel, phrases: KnownPhrases) {
        self.text = text
        self.model = model
        shapes = NameShapes(text: text)
        demonyms = Demonyms(text: text, phrases: phrases)
    }

    func judge(_ names: inout [NameMention]) {
        let hints = NameHint.hints(of: names, tokens: text.tokens.count)
        let sure = wordsOfSurePeople(names)
        var small: SmallWords?
        var opinions = [NameOpinion?](repeating: nil, count: names.count)
        var found: [NameMention] = []
        var next = 0
        for sentence in text.sentences where !sentence.isNoise {
            while next < names.count, names[next].tokens.lowerBound < sentence.tokens.lowerBound { next += 1 }
            var end = next
            while end < names.count, names[end].tokens.upperBound <= sentence.tokens.upperBound { end += 1 }
            let own = next..<end
            next = end
            var number = own.lowerBound
            let windows = windows(in: sentence.tokens, names[own], sure)
            let isTitleCase = !windows.isEmpty && shapes.isTitleCase(sentence.tokens)
            for window in windows {
                let words = small ?? SmallWords(text)
                small = words
                let features = NameFeatures(
                    text, window, in: sentence.tokens, hints: hints, small: words,
                    isTitleCase: isTitleCase, clusters: model.clusters)
                let lattice = model.lattice(features)
                let spans = LearnedSpan.all(in: lattice, from: window.lowerBound)
                while number < own.upperBound, names[number].tokens.lowerBound < window.upperBound {
                    if names[number].tokens.lowerBound >= window.lowerBound, isOpen(names[number], sure) {
                        opinions[number] = NameOpinion(
                            lattice, names[number].tokens, from: window.lowerBound, spans: spans)
                    }
                    number += 1
                }
                for span in spans where !own.contains(where: { names[$0].tokens.overlaps(span.tokens) }) {
                    // "the Solomon Islander minister": a people of several words is no name.
                    if let people = demonyms.match(at: span.tokens.lowerBound)?.tokens,
                        people.upperBound >= span.tokens.upperBound
                    {
                        continue
                    }
                    if let name = added(span) { found.append(name) }
                }
            }
        }
        decide(&names, opinions)
        if !found.isEmpty {
            names += found
            names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        }
    }

    /// Whether the model may have a word on a name: neither the knowledge, an honorific, an office, its address nor its own
    /// article tells it, and no surely named person shares a word with it.
    private func isOpen(_ name: NameMention, _ sure: Set<UInt64>) -> Bool {
        guard !name.isKnown, name.honorific == nil, name.strength < 5,
            name.reason != UnknownName.englishArticle,
            !text.tokens[name.tokens.lowerBound].marks.contains(.domain)
        else { return false }
        return sure.isEmpty
            || !name.tokens.contains { sure.contains(text.tokens[$0].hash) && text.tokens[$0].isCapitalized }
    }

    /// The words of people whom the knowledge, an honorific or an office tells.
    private func wordsOfSurePeople(_ names: [NameMention]) -> Set<UInt64> {
        var words: Set<UInt64> = []
        for name in names where name.kind == .person && (name.isKnown || name.honorific != nil || name.strength >= 5) {
            for token in name.tokens where text.tokens[token].isCapitalized { words.insert(text.tokens[token].hash) }
        }
        return words
    }

    private func isAcronym(_ name: NameMention) -> Bool {
        name.tokens.count == 1 && text.tokens[name.tokens.lowerBound].marks.contains(.allCapitals)
    }

    /// The stretches of a sentence that the model reads: two words around every open name and every capital that no rule
    /// explains; no name is cut.
    private func windows(in sentence: Range<Int>, _ names: ArraySlice<NameMention>, _ sure: Set<UInt64>) -> [Range<Int>]
    {
        var windows: [Range<Int>] = []
        func add(_ tokens: Range<Int>) {
            let start = max(sentence.lowerBound, tokens.lowerBound - 2)
            let end = min(sentence.upperBound, tokens.upperBound + 2)
            if let last = windows.last, last.upperBound >= start {
                windows[windows.count - 1] = last.lowerBound..<max(last.upperBound, end)
            } else {
                windows.append(start..<end)
            }
        }
        var name = names.startIndex
        var token = sentence.lowerBound
        while token < sentence.upperBound {
            if name < names.endIndex, names[name].tokens.lowerBound == token {
                if isOpen(names[name], sure) { add(names[name].tokens) }
                token = names[name].tokens.upperBound
                name += 1
                continue
            }
            if token > sentence.lowerBound, isUnexplained(token) { add(token..<token + 1) }
            token += 1
        }
        guard !windows.isEmpty else { return [] }
        var whole: [Range<Int>] = []
        for window in windows {
            var start = window.lowerBound
            var end = window.upperBound
            for name in names where name.tokens.overlaps(window) {
                start = min(start, name.tokens.lowerBound)
                end = max(end, name.tokens.upperBound)
            }
            if let last = whole.last, last.upperBound >= start {
                whole[whole.count - 1] = last.lowerBound..<max(last.upperBound, end)
            } else {
                whole.append(start..<end)
            }
        }
        return whole
    }

    /// Whether a capital stands on a word inside a sentence that no title, people or calendar explains.
    private func isUnexplained(_ token: Int) -> Bool {
        guard text.tokens[token].isCapitalized, !text.tokens[token].marks.contains(.clitic),
            !text.isCommon(token) || text.tokens[token - 1].isWord
        else { return false }
        return !text.begins([.office, .honorific, .notName, .calendar], at: token) && !demonyms.isDemonym(token)
    }

    // MARK: Decisions

    private func decide(_ names: inout [NameMention], _ opinions: [NameOpinion?]) {
        var groups: [UInt64: [Int]] = [:]
        for (number, opinion) in opinions.enumerated() where opinion != nil {
            groups[text.key(of: names[number].tokens), default: []].append(number)
        }
        var dropped: Set<Int> = []
        var parts: [NameMention] = []
        for members in groups.values.sorted(by: { $0[0] < $1[0] }) {
            let own = members.compactMap { opinions[$0] }
            let mean = NameOpinion(mean: own)
            for member in members {
                let name = names[member]
                switch mean.verdict(
                    on: name, isAcronym: isAcronym(name), language: text.document.language)
                {
                case .keep: continue
                case .drop: dropped.insert(member)
                case .kind(let kind, let share):
                    if kind == .person, isCommonNoun(name.tokens) { continue }
                    names[member].reason = LearnedNames.reason(share)
                    names[member].kind = kind
                    names[member].senses = kind == .person ? names[member].senses : []
                    names[member].strength = 3
                case .split:
                    guard let spans = opinions[member]?.spans, !spans.isEmpty,
                        spans.allSatisfy({ $0.share > 0.5 })
                    else { continue }
                    dropped.insert(member)
                    for span in spans {
                        var part = self.name(span)
                        if span.tokens.lowerBound == name.tokens.lowerBound { part.gender = name.gender }
                        parts.append(part)
                    }
                }
            }
        }
        guard !dropped.isEmpty else { return }
        names = names.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
        for part in parts where !names.contains(where: { $0.tokens.overlaps(part.tokens) }) { names.append(part) }
        names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// A name where the rules saw none, if the model is sure.
    private func added(_ span: LearnedSpan) -> NameMention? {
        guard span.share >= NameOpinion.sureOfNew(text.document.language), let first = span.tokens.first,
            let last = span.tokens.last, text.tokens[first].isWord,
            text.tokens[last].isWord, text.tokens[first].isCapitalized,
            span.kind != .person || !isCommonNoun(span.tokens)
        else { return nil }
        return name(span)
    }

    /// "the Commissioner", "the Hill": a common word or a title alone is nobody's name.
    private func isCommonNoun(_ tokens: Range<Int>) -> Bool {
        guard tokens.count == 1, let only = tokens.first else { return false }
        return text.isCommon(only) || shapes.office(at: only) != nil
    }

    private func name(_ span: LearnedSpan) -> NameMention {
        var name = NameMention(
            tokens: span.tokens, senses: [], kind: span.kind, reason: LearnedNames.reason(span.share), strength: 3,
            gender: shapes.gender(before: span.tokens.lowerBound),
            honorific: shapes.honorific(before: span.tokens.lowerBound), isNoise: false, acronym: nil)
        if span.kind == .person, span.tokens.count > 1 {
            let classes = text.classes(span.tokens.lowerBound)
            if classes.contains(.masculineForename) { name.likelyGender = .masculine }
            if classes.contains(.feminineForename) { name.likelyGender = .feminine }
        }
        return name
    }

    /// Why a name was believed, with how sure the model is in percent.
    static func reason(_ share: Float) -> String { "learned names, sure to \(Int(share * 100)) %" }
}
