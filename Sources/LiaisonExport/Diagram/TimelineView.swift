import LiaisonCalendar
import LiaisonDocuments
public import LiaisonGraph
import LiaisonLanguages

/// What happened when: a row for each date, a column for each of those who act most, and the meetings and statements
/// where the two cross.
public enum TimelineView {
    /// The most actors that get a column of their own.
    public static let columnLimit = 9

    /// The diagram of a graph.
    public static func diagram(of graph: Graph, options: ViewOptions = ViewOptions()) -> Diagram {
        let words = DiagramWords(options.language)
        var selection = EventSelection(graph, options, forTimeline: true)
        selection.sortByDate()
        var builder = TimelineBuilder(graph, options, selection.shown)
        for event in selection.shown { builder.add(event) }
        var diagram = Diagram(
            title: options.title ?? words.timelineTitle, caption: [], language: options.language,
            nodes: builder.finishedNodes, edges: builder.finishedEdges)
        diagram.theme = options.theme
        diagram.form = .timeline
        selection.describe(&diagram, note: words.timelineNote, graph, options)
        return diagram
    }
}

extension EventSelection.Event {
    /// When it was.
    var date: DateSpan? {
        switch self {
        case .meeting(let meeting, _): meeting.date
        case .statement(let statement, _): statement.date
        }
    }

    /// Who acts in it.
    var actors: [EntityID] {
        switch self {
        case .meeting(let meeting, _): meeting.participants
        case .statement(let statement, _): [statement.speaker]
        }
    }
}
