// swift-tools-version: 6.1
import PackageDescription

/// What most rooms stand on: these rooms up to text, then knowledge, what a document refers to, the graph, and the facts.
let world: [Target.Dependency] = ["LiaisonCalendar", "LiaisonLanguages"]
let text = world + ["LiaisonDocuments", "LiaisonText"]
let known = text + ["LiaisonKnowledge"]
let entities = known + ["LiaisonMentions", "LiaisonEntities"]
let graph = text + ["LiaisonGraph"]
let facts = graph + ["LiaisonEvents"]

let package = Package(
    name: "liaison",
    defaultLocalization: "en",
    platforms: [.macOS(.v14)],
    products: [
        .library(
            name: "Liaison",
            targets: [
                "Liaison", "LiaisonCalendar", "LiaisonLanguages", "LiaisonKnowledge", "LiaisonDocuments", "LiaisonText",
                "LiaisonEvents", "LiaisonGraph", "LiaisonStore", "LiaisonExport", "LiaisonDrawing",
                "LiaisonScoring",
            ]),
        .executable(name: "liaison", targets: ["LiaisonCommand"]),
        .executable(name: "liaison-train", targets: ["LiaisonTrain"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // What the world gives: JSON, dates, two languages, and what is known of people and offices.
        .target(name: "LiaisonJSON"),
        .target(name: "LiaisonCalendar"),
        .target(
            name: "LiaisonLanguages",
            dependencies: ["LiaisonCalendar"],
            resources: [.copy("English"), .copy("French"), .copy("Names")]
        ),
        .systemLibrary(
            name: "CCompression",
            pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev", "libbz2-dev"]), .brew(["zlib", "bzip2"])]
        ),
        .target(name: "LiaisonKnowledge", dependencies: world + ["LiaisonJSON", "CCompression"]),

        // Reading one document, room by room.
        .target(
            name: "LiaisonDocuments",
            dependencies: world + [
                "LiaisonJSON", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Yams", package: "Yams"),
            ]
        ),
        .target(name: "LiaisonText", dependencies: world + ["LiaisonDocuments"]),
        .target(name: "LiaisonModels", dependencies: text, resources: [.copy("Trained")]),
        .target(name: "LiaisonMentions", dependencies: known + ["LiaisonModels"]),
        .target(name: "LiaisonEntities", dependencies: known + ["LiaisonMentions"]),
        .target(name: "LiaisonEvents", dependencies: entities),

        // From many documents to one graph, kept and shown.
        .target(name: "LiaisonGraph", dependencies: text),
        .target(name: "LiaisonLinking", dependencies: facts + ["LiaisonKnowledge"]),
        .target(
            name: "LiaisonStore",
            dependencies: facts + ["LiaisonJSON", .product(name: "GRDB", package: "GRDB.swift")]
        ),
        .target(name: "LiaisonExport", dependencies: graph + ["LiaisonJSON"]),
        .systemLibrary(
            name: "CGraphviz",
            pkgConfig: "libgvc",
            providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]
        ),
        .target(name: "LiaisonDrawing", dependencies: graph + ["LiaisonExport", "CGraphviz"]),
        .target(name: "LiaisonScoring", dependencies: graph),

        // The front doors.
        .target(
            name: "Liaison",
            dependencies: entities + [
                "LiaisonEvents", "LiaisonGraph", "LiaisonLinking", "LiaisonStore", "LiaisonExport", "LiaisonDrawing",
            ]
        ),
        .executableTarget(
            name: "LiaisonCommand",
            dependencies: facts + [
                "Liaison", "LiaisonKnowledge", "LiaisonLinking", "LiaisonStore", "LiaisonExport", "LiaisonDrawing",
                "LiaisonScoring", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),

        .executableTarget(
            name: "LiaisonTrain",
            dependencies: entities + [
                "LiaisonModels", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),

        // Tests mirror the rooms.
        .target(name: "LiaisonTestSupport", path: "Tests/LiaisonTestSupport"),
        .testTarget(name: "LiaisonJSONTests", dependencies: ["LiaisonJSON"]),
        .testTarget(name: "LiaisonCalendarTests", dependencies: ["LiaisonCalendar"]),
        .testTarget(name: "LiaisonLanguagesTests", dependencies: world + ["LiaisonTestSupport"]),
        .testTarget(
            name: "LiaisonKnowledgeTests",
            dependencies: world + ["LiaisonTestSupport", "LiaisonKnowledge", "LiaisonDocuments", "LiaisonEvents"],
            exclude: ["Cases"]),
        .testTarget(name: "LiaisonDocumentsTests", dependencies: world + ["LiaisonTestSupport", "LiaisonDocuments"]),
        .testTarget(name: "LiaisonTextTests", dependencies: text + ["LiaisonTestSupport"]),
        .testTarget(name: "LiaisonModelsTests", dependencies: text + ["LiaisonModels"]),
        .testTarget(name: "LiaisonMentionsTests", dependencies: known + ["LiaisonModels", "LiaisonMentions"]),
        .testTarget(name: "LiaisonEntitiesTests", dependencies: entities),
        .testTarget(name: "LiaisonEventsTests", dependencies: entities + ["LiaisonTestSupport", "LiaisonEvents"]),
        .testTarget(
            name: "LiaisonAccuracyTests",
            dependencies: world + ["LiaisonKnowledge", "LiaisonDocuments", "LiaisonEvents"],
            exclude: ["Cases"]),
        .testTarget(name: "LiaisonGraphTests", dependencies: graph + ["LiaisonTestSupport"]),
        .testTarget(name: "LiaisonLinkingTests", dependencies: facts + ["LiaisonLinking"]),
        .testTarget(name: "LiaisonStoreTests", dependencies: facts + ["LiaisonStore"]),
        .testTarget(name: "LiaisonExportTests", dependencies: graph + ["LiaisonExport"]),
        .testTarget(name: "LiaisonDrawingTests", dependencies: graph + ["LiaisonExport", "LiaisonDrawing"]),
        .testTarget(name: "LiaisonScoringTests", dependencies: graph + ["LiaisonScoring"]),
        .testTarget(name: "LiaisonTrainTests", dependencies: known + ["LiaisonTrain", "LiaisonModels"]),
        .testTarget(name: "LiaisonEndToEndTests", dependencies: ["LiaisonTestSupport", "LiaisonCommand"]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
