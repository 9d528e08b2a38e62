import LiaisonLanguages

/// The pairs that the quotation marks of one paragraph make, and what is left over.
struct QuotationPairing {
    /// The outermost pairs, and those inside marks that are lost.
    private(set) var found: [Quotation] = []
    /// Opening marks whose closing mark is lost, each with the next mark that opens.
    private(set) var lostCloses: [(token: Int, limit: Int)] = []
    /// The last mark, where it opens and nothing closes it.
    private(set) var lastOpen: Int?
    /// The first mark, where it closes and nothing opened it.
    private(set) var strayClose: Int?
    private var pairedStyles: Set<QuotationMark.Style> = []

    init(_ marks: [QuotationMark]) {
        if let open = nested(marks) { flat(marks[open...]) }
    }

    /// Pairs marks that may be nested; returns the place of a mark that is not closed though others like it follow.
    private mutating func nested(_ marks: [QuotationMark]) -> Int? {
        var open: [Int] = []
        for (place, mark) in marks.enumerated() {
            switch role(of: mark, inside: open.last.map { marks[$0] }) {
            case .opens, .either: open.append(place)
            case .closes: close(mark, place, marks, &open)
            }
        }
        guard let first = open.first else { return nil }
        if marks[(first + 1)...].contains(where: { $0.style == marks[first].style }) { return first }
        lastOpen = marks[first].token
        return nil
    }

    private mutating func close(_ mark: QuotationMark, _ place: Int, _ marks: [QuotationMark], _ open: inout [Int]) {
        guard let outermost = open.first, let last = open.last else {
            // Pairs of another sign before it may stand inside the quotation that it closes.
            if strayClose == nil, !pairedStyles.contains(mark.style) { strayClose = mark.token }
            return
        }
        if marks[last].style == mark.style {
            open.removeLast()
        } else if let same = open.lastIndex(where: { marks[$0].style == mark.style }) {
            open.removeSubrange(same...)
        } else if marks[(place + 1)...].prefix(20).first(where: { $0.style == marks[last].style })?.role == .closes {
            // A slip inside a quotation that is closed by its own sign.
            return
        } else {
            open.removeLast()
        }
        if open.isEmpty { pair(marks[outermost], mark.token) }
    }

    /// Pairs marks as if none were nested, so that a lost one costs its own quotation only.
    private mutating func flat(_ marks: ArraySlice<QuotationMark>) {
        var open: QuotationMark?
        for mark in marks {
            guard let start = open else {
                if mark.role != .closes { open = mark }
                continue
            }
            guard mark.style == start.style else { continue }
            if role(of: mark, inside: start) == .closes {
                pair(start, mark.token)
                open = nil
            } else {
                lostCloses.append((start.token, mark.token))
                open = mark
            }
        }
        lastOpen = open?.token
    }

    private mutating func pair(_ open: QuotationMark, _ close: Int) {
        pairedStyles.insert(open.style)
        found.append(Quotation(tokens: open.token..<close + 1, isOpen: false, isContinued: false))
    }

    /// A mark that could be either closes what it stands inside of.
    private func role(of mark: QuotationMark, inside open: QuotationMark?) -> QuotationMark.Role {
        guard mark.role == .either else { return mark.role }
        return open?.style == mark.style ? .closes : .opens
    }
}
