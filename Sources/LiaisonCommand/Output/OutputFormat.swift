import ArgumentParser

/// How a list is written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
    case table, json, csv, tsv, markdown, ndjson
}

/// The option that lists take.
struct FormatOption: ParsableArguments {
    @Option(help: "How to write the result: table, json, ndjson, csv, tsv or markdown.")
    var format = OutputFormat.table
}
