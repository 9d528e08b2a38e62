import Foundation
import LiaisonTestSupport

/// Those entries of the starter knowledge that the tests' own articles name, so that each run loads them at once.
enum FewKnown {
    static let folder: String = {
        do {
            try FileManager.default.createDirectory(atPath: holder.path + "/known", withIntermediateDirectories: true)
            for name in try FileManager.default.contentsOfDirectory(atPath: Repository.known)
            where name.hasSuffix(".jsonl") {
                let lines = try String(contentsOfFile: Repository.known + "/" + name, encoding: .utf8).split(
                    separator: "\n")
                let few = lines.filter { line in ids.contains { line.hasPrefix("{\"id\":\"\($0)\"") } }
                try holder.write(few.joined(separator: "\n") + "\n", to: "known/" + name)
            }
        } catch {
            return Repository.known
        }
        return holder.path + "/known"
    }()

    private static let ids = [
        "anniken-huitfeldt", "china", "filippo-grandi", "geneva", "michelle-bachelet", "norway", "ohchr", "qin-gang",
        "switzerland", "unhcr", "united-nations", "wang-yi",
    ]
    nonisolated(unsafe) private static let holder: TemporaryFolder = {
        do { return try TemporaryFolder() } catch { preconditionFailure("no temporary folder: \(error)") }
    }()
}
