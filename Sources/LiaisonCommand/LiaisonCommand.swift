import ArgumentParser

/// The command `liaison`.
@main
struct LiaisonCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "liaison",
        abstract: "Who met whom, who said what about whom, and which sentence proves it.",
        discussion: """
            EXAMPLES
              liaison build articles/                      read a folder, write graphs/
              liaison show bachelet                        one person: names, offices, links
              liaison neighbors "Wang Yi" --via met        whom he met, how often, since when
              liaison why "Qin Gang" "António Vitorino"    the sentences that prove it
              liaison who "foreign minister of China" --on 2023-04-03
              liaison statements --about OHCHR --format csv
              liaison draw bachelet --depth 2 -o bachelet.svg

            Everything stays on this computer. Data goes to standard output, messages to standard error.
            Exit codes: 0 ok, 1 nothing found, 2 usage, 3 some inputs skipped, 4 store, 5 drawing.
            """,
        version: Version.text,
        groupedSubcommands: [
            CommandGroup(
                name: "Build", subcommands: [BuildCommand.self, ReadCommand.self, LinkCommand.self, VerifyCommand.self]),
            CommandGroup(
                name: "Ask",
                subcommands: [
                    ShowCommand.self, NeighborsCommand.self, PathCommand.self, MeetingsCommand.self,
                    StatementsCommand.self, WhyCommand.self, WhoCommand.self,
                ]),
            CommandGroup(name: "Measure", subcommands: [ScoreCommand.self]),
            CommandGroup(name: "Know", subcommands: [KnownCommand.self]),
            CommandGroup(
                name: "Show and hand over", subcommands: [DrawCommand.self, ExportCommand.self, LayoutCommand.self]),
            CommandGroup(
                name: "Correct",
                subcommands: [
                    SameCommand.self, DifferentCommand.self, RenameCommand.self, DropCommand.self, UndoCommand.self,
                ]),
        ])

    /// Runs the command, with this program's exit code for wrong usage.
    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
            StandardOutput.flush()
        } catch {
            Failure.end(error)
        }
    }
}
