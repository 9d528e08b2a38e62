import ArgumentParser
import LiaisonStore

/// The option that says which graph is meant.
struct GraphOption: ParsableArguments {
    @Option(help: ArgumentHelp("The graph to use.", valueName: "file"))
    var graph = Store.defaultPath
}
