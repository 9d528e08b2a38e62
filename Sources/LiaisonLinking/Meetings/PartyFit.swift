/// How the parties of two tellings agree.
enum PartyFit: Hashable {
    /// They are the same.
    case same
    /// One telling names some of the other's, at least two.
    case part
    /// All are the same but one: a person here stands for the body or country there.
    case stands(person: Int32, body: Int32)

    /// Compares two sorted lists of parties; nil where they are others.
    static func compare(_ a: [Int32], _ b: [Int32], serves: (Int32, Int32) -> Bool) -> PartyFit? {
        if a == b { return .same }
        let (first, second) = (Set(a), Set(b))
        let shared = first.intersection(second)
        if shared.count >= 2, shared.count == min(first.count, second.count) { return .part }
        guard !shared.isEmpty, let x = first.subtracting(shared).first, let y = second.subtracting(shared).first,
            first.count == shared.count + 1, second.count == shared.count + 1
        else { return nil }
        if serves(x, y) { return .stands(person: x, body: y) }
        if serves(y, x) { return .stands(person: y, body: x) }
        return nil
    }

    var rank: Int {
        switch self {
        case .same: 0
        case .part: 1
        case .stands: 2
        }
    }

    var reason: String {
        switch self {
        case .same: "same parties"
        case .part: "one names some of the other's parties"
        case .stands: "one names a person, the other the body that the person serves"
        }
    }
}
