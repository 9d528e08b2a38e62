import LiaisonExport

/// Puts dates in rows and actors in columns, and each event where its row crosses the column of who did it; events of
/// a date that would hide each other stand under each other.
///
/// ```
///              Qin Gang        António Vitorino
/// 2023-04-03   [Talks]─────────────┤
///              ["…"]               │
/// 2023-04-04      │             ["…"]
/// ```
struct TimelineLayout {
    private(set) var layout = Layout()
    private let diagram: Diagram
    private let sizes: [DOTName: Box]
    /// The column of who did it.
    private var own: [DOTName: Int] = [:]
    /// The columns of all whom it links, its own among them.
    private var spans: [DOTName: Set<Int>] = [:]
    /// The middle of each column; the last is for events without an actor that has one.
    private var centres: [Double] = []
    /// The width of all columns that hold something.
    private var span = 0.0
    private static let gap = 16.0

    init(_ diagram: Diagram, _ sizes: [DOTName: Box]) {
        self.diagram = diagram
        self.sizes = sizes
        findColumns()
        let left = layOutColumns()
        let bottom = layOutRows(left)
        connect()
        for node in diagram.nodes where isActor(node) {
            guard let box = layout.nodes[node.name] else { continue }
            let x = (box.left + box.right) / 2
            layout.guides.append(TimelineLayout.line(Point(x, box.bottom), Point(x, bottom)))
        }
    }

    private func isActor(_ node: DiagramNode) -> Bool { node.name.role == .entity }

    private func size(_ name: DOTName) -> (width: Double, height: Double) {
        sizes[name].map { ($0.width, $0.height) } ?? (0, 0)
    }

    private var actors: [DiagramNode] { diagram.nodes.filter(isActor).sorted { $0.rank < $1.rank } }

    private mutating func findColumns() {
        let places = Dictionary(uniqueKeysWithValues: actors.enumerated().map { ($1.name, $0) })
        for edge in diagram.edges {
            // Who did it stands at the line's beginning, others at its end.
            if let column = places[edge.tail] {
                own[edge.head] = min(own[edge.head] ?? column, column)
                spans[edge.head, default: []].insert(column)
            }
            if let other = places[edge.head] { spans[edge.tail, default: []].insert(other) }
        }
    }

    /// Gives each column the width of its widest event; the left end of the first.
    private mutating func layOutColumns() -> Double {
        let heads = actors
        var widths = heads.map { size($0.name).width } + [0]
        for node in diagram.nodes where node.name.role == .meeting || node.name.role == .statement {
            let column = own[node.name] ?? heads.count
            widths[column] = max(widths[column], size(node.name).width)
        }
        let dates = diagram.nodes.filter { $0.kind == .date }.map { size($0.name).width }.max() ?? 0
        var x = dates + 24
        let left = x
        for width in widths {
            centres.append(x + width / 2)
            x += width + 26
            if width > 0 { span = x - left - 13 }
        }
        for (node, centre) in zip(heads, centres) {
            let own = size(node.name)
            layout.nodes[node.name] = Box(centre: Point(centre, -own.height / 2), width: own.width, height: own.height)
        }
        return left
    }

    /// Lays the rows out from top to bottom; the lower end of the last.
    private mutating func layOutRows(_ left: Double) -> Double {
        let right = left + span
        var y = -(actors.map { size($0.name).height }.max() ?? 0) - 20
        let dates = diagram.nodes.filter { $0.kind == .date }.sorted { $0.rank < $1.rank }
        for date in dates {
            layout.guides.append(TimelineLayout.line(Point(0, y + 8), Point(right, y + 8)))
            let room = size(date.name)
            layout.nodes[date.name] = Box(
                centre: Point(room.width / 2, y - room.height / 2), width: room.width, height: room.height)
            let events = diagram.nodes.filter {
                $0.rank == date.rank && ($0.name.role == .meeting || $0.name.role == .statement)
            }
            var tracks: [(columns: Set<Int>, height: Double, events: [DiagramNode])] = []
            for event in events {
                let touched = (spans[event.name] ?? []).union([own[event.name] ?? actors.count])
                let span = Set((touched.min() ?? 0)...(touched.max() ?? 0))
                let height = size(event.name).height
                if let free = tracks.firstIndex(where: { $0.columns.isDisjoint(with: span) }) {
                    tracks[free].columns.formUnion(span)
                    tracks[free].height = max(tracks[free].height, height)
                    tracks[free].events.append(event)
                } else {
                    tracks.append((span, height, [event]))
                }
            }
            for track in tracks {
                for event in track.events {
                    let x = centres[own[event.name] ?? actors.count]
                    let room = size(event.name)
                    layout.nodes[event.name] = Box(
                        centre: Point(x, y - track.height / 2), width: room.width, height: room.height)
                }
                y -= track.height + TimelineLayout.gap
            }
            y -= max(room.height - tracks.reduce(0) { $0 + $1.height }, 0) + TimelineLayout.gap
        }
        return y + TimelineLayout.gap
    }

    /// Lines across the rows, from an event's side to the columns of the others in it.
    private mutating func connect() {
        var taken: [DOTName: Int] = [:]
        for edge in diagram.edges {
            let isOutward = isEvent(edge.tail)
            guard let box = layout.nodes[isOutward ? edge.tail : edge.head],
                let other = layout.nodes[isOutward ? edge.head : edge.tail], edge.link != .follows
            else { continue }
            let x = (other.left + other.right) / 2
            if x > box.left && x < box.right { continue }
            // Several lines to one side keep a small distance.
            let event = isOutward ? edge.tail : edge.head
            let place = taken[event, default: 0]
            taken[event] = place + 1
            let shift = Double((place + 1) / 2) * (place.isMultiple(of: 2) ? 7 : -7)
            let middle = (box.bottom + box.top) / 2
            let y = min(max(middle + shift, box.bottom + 3), box.top - 3)
            let near = Point(x > box.right ? box.right : box.left, y)
            let far = Point(x, y)
            layout.edges[edge.name] =
                isOutward
                ? .straight(from: near, to: far, edge.link) : .straight(from: far, to: near, edge.link)
        }
    }

    private func isEvent(_ name: DOTName) -> Bool { name.role == .meeting || name.role == .statement }

    private static func line(_ from: Point, _ to: Point) -> [Point] {
        (0...3).map { Point(from.x + (to.x - from.x) * Double($0) / 3, from.y + (to.y - from.y) * Double($0) / 3) }
    }
}
