import Foundation
import LiaisonGraph
import LiaisonStore
import Testing

struct DecisionsFileTests {
    @Test func standsBesideTheStore() throws {
        #expect(DecisionsFile(beside: "graphs/liaison.db").path == "graphs/decisions.jsonl")
        #expect(DecisionsFile(beside: "liaison.db").path == "decisions.jsonl")
    }

    @Test func addsAndTakesBack() throws {
        let folder = try Folder()
        let file = DecisionsFile(beside: folder.store)
        #expect(try file.read() == Decisions())
        try file.add(.same("a", "b"))
        try file.add(.drop("c"))
        #expect(try file.read().all == [.same("a", "b"), .drop("c")])
        #expect(folder.names("graphs") == ["decisions.jsonl"])
        #expect(try file.undo() == .drop("c"))
        #expect(try file.undo() == .same("a", "b"))
        #expect(try file.undo() == nil)
        #expect(folder.bytes(file.path) == [])
    }

    @Test func keepsLinesThatCannotBeRead() throws {
        let folder = try Folder()
        let file = DecisionsFile(beside: folder.path + "/x.db")
        try "a note\n".write(toFile: file.path, atomically: false, encoding: .utf8)
        try file.add(.drop("c"))
        #expect(try file.read().problems.map(\.line) == [1])
        #expect(String(decoding: folder.bytes(file.path), as: UTF8.self) == "a note\n{\"do\":\"drop\",\"a\":\"c\"}\n")
    }

    @Test func aLinkStaysALink() throws {
        let folder = try Folder()
        let file = DecisionsFile(beside: folder.path + "/x.db")
        try "".write(toFile: folder.path + "/elsewhere", atomically: false, encoding: .utf8)
        try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: folder.path + "/elsewhere")
        try file.add(.drop("c"))
        #expect(folder.bytes(folder.path + "/elsewhere").isEmpty == false)
        #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: file.path)) != nil)
    }

    @Test func nothingIsLostWhenManyAdd() async throws {
        let folder = try Folder()
        let file = DecisionsFile(beside: folder.path + "/x.db")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<40 { group.addTask { try file.add(.drop("e\(number)")) } }
            try await group.waitForAll()
        }
        #expect(try file.read().all.count == 40)
    }
}
