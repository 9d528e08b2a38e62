import Foundation
import GRDB
import LiaisonGraph
import Testing

@testable import LiaisonStore

struct StoreOpeningTests {
    private func fault(_ path: String, _ mode: Store.Mode, schema: Schema = .current) -> String {
        do {
            try Store(path: path, mode: mode, schema: schema, timeout: 0.05).close()
            return "none"
        } catch let error as StoreError {
            #expect(error.description.hasPrefix(path))
            return String("\(Mirror(reflecting: error).children.first?.label ?? "")")
        } catch {
            return "another"
        }
    }

    @Test func aMissingStoreIsNotMadeByReading() throws {
        let folder = try Folder()
        #expect(fault(folder.store, .readOnly) == "missing")
        #expect(folder.names("") == [])
    }

    @Test(arguments: ["", "no database", String(repeating: "SQLite format 3\u{0}", count: 100)])
    func whatIsNoStoreIsLeftAsItIs(_ content: String) throws {
        let folder = try Folder()
        let path = folder.path + "/x.db"
        try content.write(toFile: path, atomically: false, encoding: .utf8)
        #expect(fault(path, .readOnly) == "foreign")
        #expect(fault(path, .create) == "foreign")
        #expect(folder.bytes(path) == Array(content.utf8))
        #expect(folder.names("") == ["x.db"])
        #expect(fault(folder.path, .readOnly) == "foreign")
    }

    @Test func aForeignDatabaseIsLeftAsItIs() throws {
        let folder = try Folder()
        let path = folder.path + "/x.db"
        let queue = try DatabaseQueue(path: path)
        try queue.write { try $0.execute(sql: "CREATE TABLE precious (x); INSERT INTO precious VALUES (1)") }
        try queue.close()
        let before = folder.bytes(path)
        #expect(fault(path, .create) == "foreign")
        #expect(fault(path, .readOnly) == "foreign")
        #expect(folder.bytes(path) == before)
        #expect(folder.names("") == ["x.db"])
    }

    @Test(arguments: [
        "CREATE TRIGGER t AFTER INSERT ON alias BEGIN DELETE FROM entity; END", "CREATE VIEW v AS SELECT 1",
        "DROP TABLE about; CREATE VIEW about AS SELECT 1 AS statement, 1 AS entity", "CREATE TABLE more (x)",
    ])
    func aStoreThatAStrangerChangedIsRefused(_ sql: String) throws {
        let folder = try Folder()
        try Samples.build(folder.store, ["a"])
        let queue = try DatabaseQueue(path: folder.store)
        try queue.write { try $0.execute(sql: sql) }
        try queue.close()
        #expect(fault(folder.store, .readOnly) == "foreign")
        #expect(fault(folder.store, .create) == "foreign")
    }

    @Test func damageIsFound() throws {
        let folder = try Folder()
        try Samples.build(folder.store, (0..<200).map { "d\($0)" })
        let good = folder.bytes(folder.store)
        func read() throws {
            let store = try Store(path: folder.store, mode: .readOnly)
            _ = try store.graph()
            try store.forEachFacts { _ in }
        }
        try read()
        for length in [good.count / 2, 4096, 5000, 100] {
            try Data(good[..<length]).write(to: URL(fileURLWithPath: folder.store))
            #expect(throws: StoreError.self) { try read() }
            #expect(fault(folder.store, .create) == "corrupt")
        }
        for page in stride(from: 4096, to: good.count, by: 4096) {
            var damaged = good
            for place in page..<page + 200 { damaged[place] = UInt8(truncatingIfNeeded: place &* 31) }
            try Data(damaged).write(to: URL(fileURLWithPath: folder.store))
            do { try read() } catch { #expect(error is StoreError) }
        }
    }

    @Test func laterAndEarlierVersionsAreTold() throws {
        let folder = try Folder()
        try Samples.build(folder.store, ["a"])
        let next = Schema(steps: Schema.current.steps + ["ALTER TABLE build ADD COLUMN note TEXT"])
        #expect(fault(folder.store, .readOnly, schema: next) == "older")
        #expect(fault(folder.store, .create, schema: next) == "none")
        #expect(fault(folder.store, .readOnly, schema: next) == "none")
        #expect(fault(folder.store, .readOnly) == "newer")
        #expect(fault(folder.store, .create) == "newer")
        let store = try Store(path: folder.store, mode: .readOnly, schema: next, timeout: 1)
        #expect(try store.graph() == Samples.graph(["a"]))
    }

    @Test func whereNothingCanBeWrittenReadingNeedsNoOtherFile() throws {
        let folder = try Folder()
        let path = folder.path + "/a ?#%é.db"
        try Samples.build(path, ["a"])
        let opener = StoreOpener(location: StoreLocation(path), schema: .current, timeout: 0.05)
        let queue = try opener.readingQueue(isWritable: false)
        #expect(try queue.inDatabase { try GraphReader.graph($0, withMentions: true) } == Samples.graph(["a"]))
        #expect(folder.names("") == ["a ?#%é.db"])
        #expect(throws: DatabaseError.self) { try queue.inDatabase { try $0.execute(sql: "DELETE FROM build") } }
    }

    @Test func aReaderWritesNothing() throws {
        let folder = try Folder()
        try Samples.build(folder.store, ["a"])
        let store = try Store(path: folder.store, mode: .readOnly)
        #expect(throws: StoreError.self) { try store.keepOnly([]) }
        #expect(throws: StoreError.self) { try store.read { try $0.execute(sql: "DELETE FROM build") } }
    }

    @Test func aFileInTheWayOfTheFolderIsTold() throws {
        let folder = try Folder()
        try "x".write(toFile: folder.path + "/graphs", atomically: false, encoding: .utf8)
        #expect(throws: StoreError.unwritable(path: folder.path + "/graphs", reason: "the folder cannot be made")) {
            try Store(path: folder.store, mode: .create)
        }
    }

    @Test func theLogOfAStoreThatIsGoneIsNotTakenForItsOwn() throws {
        let folder = try Folder()
        let path = folder.path + "/x.db"
        try "log".write(toFile: path + "-wal", atomically: false, encoding: .utf8)
        #expect(fault(path, .create) == "unwritable")
        #expect(folder.names("") == ["x.db-wal"])
    }

    @Test func namesThatLookLikeURIsAreNames() throws {
        let folder = try Folder()
        let path = folder.path + "/file:x?mode=memory"
        try Samples.build(path, ["a"])
        #expect(folder.names("") == ["file:x?mode=memory"])
        #expect(try Store(path: path, mode: .readOnly).graph() == Samples.graph(["a"]))
    }
}
