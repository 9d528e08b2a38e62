// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "liaison-benchmarks",
    platforms: [.macOS(.v14)],
    dependencies: [.package(name: "liaison", path: "..")],
    targets: [
        .executableTarget(
            name: "liaison-benchmark",
            dependencies: [.product(name: "Liaison", package: "liaison")]
        )
    ],
    swiftLanguageModes: [.v6]
)
