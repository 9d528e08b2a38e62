package import Foundation

/// The checkout that the tests stand in.
package enum Repository {
    package static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    package static let seeds = folder.appendingPathComponent("seeds").path
    package static let known = folder.appendingPathComponent("seeds/known").path
    package static let graphs = folder.appendingPathComponent("graphs").path
}
