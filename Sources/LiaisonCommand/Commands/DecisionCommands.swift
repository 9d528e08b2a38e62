import ArgumentParser
import Liaison
import LiaisonDocuments
import LiaisonGraph
import LiaisonStore

/// `liaison same`: two names are one entity.
struct SameCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "same", abstract: "Decide that two are one.",
        discussion: """
            EXAMPLES
              liaison same "Haut-Commissariat" ohchr
            """)

    @Argument(help: "A name or an id.") var a: String
    @Argument(help: "Another.") var b: String
    @OptionGroup var graph: GraphOption

    func run() throws {
        let open = try OpenGraph(graph)
        let (first, second) = (try open.entity(a), try open.entity(b))
        if first.id == second.id { throw Failure.nothingFound("\(a) and \(b) are one already: \(first.name)") }
        open.store.close()
        try Ruling.add(.same(first.id.rawValue, second.id.rawValue), graph)
        Messages.say("\(first.name) and \(second.name) are one now")
    }
}

/// `liaison different`: two names are two entities.
struct DifferentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "different", abstract: "Decide that two are not one.",
        discussion: """
            EXAMPLES
              liaison different "John Smith" "John A. Smith"
            """)

    @Argument(help: "A name or an id.") var a: String
    @Argument(help: "Another.") var b: String
    @OptionGroup var graph: GraphOption

    func run() throws {
        let open = try OpenGraph(graph)
        let (first, second) = (try open.entity(a), try open.entity(b))
        open.store.close()
        // Two names of one entity are told apart by the names as they are written.
        let decision: Decision =
            first.id == second.id ? .different(a, b) : .different(first.id.rawValue, second.id.rawValue)
        try Ruling.add(decision, graph)
        Messages.say("\(a) and \(b) are kept apart now")
    }
}

/// `liaison rename`: an entity is shown by another name.
struct RenameCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename", abstract: "Decide by which name an entity is shown.",
        discussion: """
            EXAMPLES
              liaison rename ohchr "UN Human Rights"
            """)

    @Argument(help: "A name or an id.") var a: String
    @Argument(help: "The name to show.") var name: String
    @OptionGroup var graph: GraphOption

    func run() throws {
        let open = try OpenGraph(graph)
        let entity = try open.entity(a)
        open.store.close()
        try Ruling.add(.rename(entity.id.rawValue, to: name), graph)
        Messages.say("\(entity.name) is shown as \(name) now")
    }
}

/// `liaison drop`: an entity does not belong into the graph.
struct DropCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop", abstract: "Decide that something is no entity; its facts go too.",
        discussion: """
            EXAMPLES
              liaison drop lire-aussi
            """)

    @Argument(help: "A name or an id.") var a: String
    @OptionGroup var graph: GraphOption

    func run() throws {
        let open = try OpenGraph(graph)
        let entity = try open.entity(a)
        open.store.close()
        try Ruling.add(.drop(entity.id.rawValue), graph)
        Messages.say("\(entity.name) is dropped")
    }
}

/// `liaison undo`: takes the newest decision back.
struct UndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take the newest decision back.",
        discussion: """
            EXAMPLES
              liaison undo
            """)

    @OptionGroup var graph: GraphOption

    func run() throws {
        let undone = try Ruling.change(graph) { try $0.undo() }
        guard let undone else { throw Failure.nothingFound("there is no decision to take back") }
        Messages.say("taken back: \(Ruling.words(undone))")
    }
}

/// Changing the decisions and linking at once.
private enum Ruling {
    static func add(_ decision: Decision, _ graph: GraphOption) throws {
        _ = try change(graph) { file in
            try file.add(decision)
            return decision
        }
    }

    /// Changes the file, links again and writes the picture and report anew; links nothing where nothing changed.
    static func change(_ graph: GraphOption, _ body: (DecisionsFile) throws -> Decision?) throws -> Decision? {
        let store = try Store(path: graph.graph, mode: .readOnly)
        store.close()
        let writable = try Store(path: graph.graph, mode: .create)
        let file = DecisionsFile(beside: graph.graph)
        let decision = try body(file)
        guard decision != nil else { return nil }
        let skipped = try writable.build()?.skipped ?? []
        let linking = Linking(known: try KnowledgeSource.find(named: nil))
        let linked = try linking.link(writable, file.readTelling(), skipped: skipped)
        try GraphFiles(beside: writable).write(linked)
        return decision
    }

    static func words(_ decision: Decision) -> String {
        switch decision {
        case .same(let a, let b): "same \(a) \(b)"
        case .different(let a, let b): "different \(a) \(b)"
        case .rename(let a, let name): "rename \(a) \(name)"
        case .drop(let a): "drop \(a)"
        }
    }
}
