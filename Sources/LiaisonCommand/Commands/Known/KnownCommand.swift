import ArgumentParser

/// `liaison known`: the knowledge that reading uses.
struct KnownCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "known",
        abstract: "Look into the knowledge, check it, and import more.",
        discussion: """
            EXAMPLES
              liaison known stats
              liaison known list --kind organization --country kenya
              liaison known show unhcr
              liaison known import --from ftm entities.ftm.json --into mine.jsonl
              liaison build articles/ --known mine.jsonl

            A file of one's own is laid over the starter: what it says of an id wins.
            """,
        subcommands: [
            KnownListCommand.self, KnownShowCommand.self, KnownStatsCommand.self, KnownCheckCommand.self,
            KnownImportCommand.self,
        ])
}
