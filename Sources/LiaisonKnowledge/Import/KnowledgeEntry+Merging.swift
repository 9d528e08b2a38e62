import LiaisonCalendar

extension KnowledgeEntry {
    /// The entry with what another tells of the same thing; what both tell stays as it is here.
    package func merged(with other: KnowledgeEntry) -> KnowledgeEntry {
        var merged = self
        merged.names = KnowledgeEntry.union(names, other.names) ?? names
        merged.acronyms = KnowledgeEntry.union(acronyms, other.acronyms)
        merged.short = KnowledgeEntry.union(short, other.short)
        merged.descriptions = KnowledgeEntry.union(descriptions, other.descriptions)
        merged.demonyms = KnowledgeEntry.union(demonyms, other.demonyms)
        merged.government = KnowledgeEntry.union(government, other.government)
        merged.titles = titles ?? other.titles
        merged.capital = capital ?? other.capital
        merged.country = country ?? other.country
        merged.partOf = partOf ?? other.partOf
        merged.iso = iso ?? other.iso
        merged.type = type ?? other.type
        merged.wikidata = wikidata ?? other.wikidata
        merged.gender = gender ?? other.gender
        merged.born = born ?? other.born
        merged.launched = launched ?? other.launched
        merged.launchedBy = launchedBy ?? other.launchedBy
        merged.population = population ?? other.population
        merged.offices = KnowledgeEntry.union(offices ?? [], other.offices ?? [])
        if !source.contains(other.source) { merged.source = source + "; " + other.source }
        return merged
    }

    private static func union(_ a: [String: [String]]?, _ b: [String: [String]]?) -> [String: [String]]? {
        guard let a else { return b }
        guard let b else { return a }
        return a.merging(b) { one, other in one + other.filter { !one.contains($0) } }
    }

    /// All terms by beginning; two of one office that overlap and do not disagree on their dates are one.
    private static func union(_ a: [Term], _ b: [Term]) -> [Term]? {
        var terms = a
        for term in b {
            let same = terms.firstIndex { known in
                known.office == term.office && known.of == term.of && agree(known.from, term.from)
                    && (agree(known.until, term.until) || known.until == nil || term.until == nil)
            }
            guard let same else {
                terms.append(term)
                continue
            }
            terms[same].from = finer(terms[same].from, term.from)
            terms[same].until = finer(terms[same].until, term.until)
            terms[same].acting = terms[same].acting ?? term.acting
        }
        if terms.isEmpty { return nil }
        return terms.enumerated().sorted { one, other in
            let from = (one.element.from?.description ?? "", other.element.from?.description ?? "")
            return from.0 == from.1 ? one.offset < other.offset : from.0 < from.1
        }.map(\.element)
    }

    /// Whether two dates are one at the precision that both have.
    private static func agree(_ a: PartialDate?, _ b: PartialDate?) -> Bool {
        guard let a, let b else { return a == nil && b == nil }
        if a.year != b.year { return false }
        guard let one = a.month, let other = b.month else { return true }
        if one != other { return false }
        guard let day = a.day, let second = b.day else { return true }
        return abs(day - second) <= 1
    }

    private static func finer(_ a: PartialDate?, _ b: PartialDate?) -> PartialDate? {
        guard let a else { return b }
        guard let b else { return a }
        return a.description.utf8.count >= b.description.utf8.count ? a : b
    }
}
