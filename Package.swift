// swift-tools-version: 6.1
import PackageDescription

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
        // What the world gives: dates, two languages, and what is known of people and offices.
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
        .target(name: "LiaisonKnowledge", dependencies: ["LiaisonCalendar", "LiaisonLanguages", "CCompression"]),

        // Reading one document, room by room.
        .target(
            name: "LiaisonDocuments",
            dependencies: [
                "LiaisonCalendar", "LiaisonLanguages",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Yams", package: "Yams"),
            ]
        ),
        .target(
            name: "LiaisonText",
            dependencies: ["LiaisonCalendar", "LiaisonLanguages", "LiaisonDocuments"]
        ),
        .target(
            name: "LiaisonModels",
            dependencies: ["LiaisonLanguages", "LiaisonDocuments", "LiaisonText"],
            resources: [.copy("Trained")]
        ),
        .target(
            name: "LiaisonMentions",
            dependencies: [
                "LiaisonCalendar", "LiaisonLanguages", "LiaisonKnowledge", "LiaisonDocuments", "LiaisonText",
                "LiaisonModels",
            ]
        ),
        .target(
            name: "LiaisonEntities",
            dependencies: [
                "LiaisonCalendar", "LiaisonLanguages", "LiaisonKnowledge", "LiaisonDocuments", "LiaisonText",
                "LiaisonMentions",
            ]
        ),
        .target(
            name: "LiaisonEvents",
            dependencies: [
                "LiaisonCalendar", "LiaisonLanguages", "LiaisonKnowledge", "LiaisonDocuments", "LiaisonText",
                "LiaisonMentions", "LiaisonEntities",
            ]
        ),

        // From many documents to one graph, kept and shown.
        .target(
            name: "LiaisonGraph",
            dependencies: ["LiaisonCalendar", "LiaisonLanguages", "LiaisonDocuments", "LiaisonText"]
        ),
        .target(
            name: "LiaisonLinking",
            dependencies: [
                "LiaisonCalendar", "LiaisonLanguages", "LiaisonKnowledge", "LiaisonDocuments", "LiaisonText",
                "LiaisonEvents", "LiaisonGraph",
            ]
        ),
        .target(
            name: "LiaisonStore",
            dependencies: [
                "LiaisonCalendar", "LiaisonLanguages", "LiaisonDocuments", "LiaisonText", "LiaisonEvents",
                "LiaisonGraph",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]
        ),
        .target(
            name: "LiaisonExport",
            dependencies: ["LiaisonCalendar", "LiaisonLanguages", "LiaisonDocuments", "LiaisonText", "LiaisonGraph"]
        ),
        .systemLibrary(
            name: "CGraphviz",
            pkgConfig: "libgvc",
            providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]
        ),
        .target(
            name: "LiaisonDrawing",
            dependencies: [
                "LiaisonCalendar", "LiaisonLanguages", "LiaisonDocuments", "LiaisonText", "LiaisonGraph",
                "LiaisonExport", "CGraphviz",
            ]
        ),
        .target(
            name: "LiaisonScoring",
            dependencies: ["LiaisonCalendar", "LiaisonLanguages", "LiaisonDocuments", "LiaisonText", "LiaisonGraph"]
        ),

        // The front doors.
        .target(
            name: "Liaison",
            dependencies: [
                "LiaisonCalendar", "LiaisonLanguages", "LiaisonKnowledge", "LiaisonDocuments", "LiaisonText",
                "LiaisonMentions", "LiaisonEntities", "LiaisonEvents", "LiaisonGraph", "LiaisonLinking",
                "LiaisonStore", "LiaisonExport", "LiaisonDrawing",
            ]
        ),
        .executableTarget(
            name: "LiaisonCommand",
            dependencies: [
                "Liaison", "LiaisonCalendar", "LiaisonLanguages", "LiaisonKnowledge", "LiaisonDocuments",
                "LiaisonText", "LiaisonEvents", "LiaisonGraph", "LiaisonLinking", "LiaisonStore", "LiaisonExport",
                "LiaisonDrawing", "LiaisonScoring",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .executableTarget(
            name: "LiaisonTrain",
            dependencies: [
                "LiaisonCalendar", "LiaisonLanguages", "LiaisonKnowledge", "LiaisonDocuments", "LiaisonText",
                "LiaisonModels", "LiaisonMentions", "LiaisonEntities",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),

        // Tests mirror the rooms.
        .testTarget(name: "LiaisonCalendarTests", dependencies: ["LiaisonCalendar"]),
        .testTarget(name: "LiaisonLanguagesTests", dependencies: ["LiaisonCalendar", "LiaisonLanguages"]),
        .testTarget(
            name: "LiaisonKnowledgeTests",
            dependencies: [
                "LiaisonCalendar", "LiaisonLanguages", "LiaisonKnowledge", "LiaisonDocuments", "LiaisonEvents",
            ],
            exclude: ["Cases"]),
        .testTarget(
            name: "LiaisonDocumentsTests", dependencies: ["LiaisonCalendar", "LiaisonLanguages", "LiaisonDocuments"]),
        .testTarget(
            name: "LiaisonTextTests",
            dependencies: ["LiaisonCalendar", "LiaisonLanguages", "LiaisonDocuments", "LiaisonText"]),
        .testTarget(name: "LiaisonModelsTests", dependencies: ["LiaisonLanguages", "LiaisonModels"]),
        .testTarget(
            name: "LiaisonMentionsTests",
            dependencies: [
                "LiaisonCalendar", "LiaisonLanguages", "LiaisonKnowledge", "LiaisonDocuments", "LiaisonText",
                "LiaisonModels", "LiaisonMentions",
            ]),
        .testTarget(
            name: "LiaisonEntitiesTests",
            dependencies: [
                "LiaisonCalendar", "LiaisonLanguages", "LiaisonKnowledge", "LiaisonDocuments", "LiaisonText",
                "LiaisonMentions", "LiaisonEntities",
            ]),
        .testTarget(
            name: "LiaisonEventsTests",
            dependencies: [
                "LiaisonCalendar", "LiaisonLanguages", "LiaisonKnowledge", "LiaisonDocuments", "LiaisonText",
                "LiaisonMentions", "LiaisonEntities", "LiaisonEvents",
            ]),
        .testTarget(
            name: "LiaisonAccuracyTests",
            dependencies: [
                "LiaisonCalendar", "LiaisonLanguages", "LiaisonKnowledge", "LiaisonDocuments", "LiaisonEvents",
            ],
            exclude: ["Cases"]),
        .testTarget(
            name: "LiaisonGraphTests",
            dependencies: ["LiaisonCalendar", "LiaisonLanguages", "LiaisonDocuments", "LiaisonText", "LiaisonGraph"]),
        .testTarget(
            name: "LiaisonLinkingTests",
            dependencies: [
                "LiaisonCalendar", "LiaisonLanguages", "LiaisonDocuments", "LiaisonText", "LiaisonEvents",
                "LiaisonGraph", "LiaisonLinking",
            ]),
        .testTarget(
            name: "LiaisonStoreTests",
            dependencies: [
                "LiaisonCalendar", "LiaisonLanguages", "LiaisonDocuments", "LiaisonText", "LiaisonEvents",
                "LiaisonGraph", "LiaisonStore",
            ]),
        .testTarget(
            name: "LiaisonExportTests",
            dependencies: [
                "LiaisonCalendar", "LiaisonLanguages", "LiaisonDocuments", "LiaisonText", "LiaisonGraph",
                "LiaisonExport",
            ]),
        .testTarget(
            name: "LiaisonDrawingTests",
            dependencies: [
                "LiaisonCalendar", "LiaisonLanguages", "LiaisonDocuments", "LiaisonText", "LiaisonGraph",
                "LiaisonExport", "LiaisonDrawing",
            ]),
        .testTarget(
            name: "LiaisonScoringTests",
            dependencies: [
                "LiaisonCalendar", "LiaisonLanguages", "LiaisonDocuments", "LiaisonText", "LiaisonGraph",
                "LiaisonScoring",
            ]),
        .testTarget(
            name: "LiaisonTrainTests",
            dependencies: [
                "LiaisonTrain", "LiaisonLanguages", "LiaisonKnowledge", "LiaisonModels",
            ]),
        .testTarget(name: "LiaisonEndToEndTests", dependencies: ["LiaisonCommand"]),
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
