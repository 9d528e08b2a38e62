import Foundation
import LiaisonLanguages

/// The knowledge files of some layers, in the order in which they are read: what a later one says of an id wins.
package struct KnowledgeFiles: Sendable {
    /// One file.
    package struct File: Sendable, Hashable {
        /// The name that problems are told under.
        package let name: String
        /// Where it is.
        package let path: String
    }

    /// The files.
    package let files: [File]

    /// The `.jsonl` files of the layers: of a folder all, by name; else the one file.
    ///
    /// - Throws: `KnowledgeError` where a layer cannot be read.
    package init(layers: [String]) throws(KnowledgeError) {
        var files: [File] = []
        for layer in layers {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: layer, isDirectory: &isFolder) else {
                throw .unreadable(layer)
            }
            guard isFolder.boolValue else {
                guard FileManager.default.isReadableFile(atPath: layer) else { throw .unreadable(layer) }
                files.append(File(name: (layer as NSString).lastPathComponent, path: layer))
                continue
            }
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: layer) else {
                throw .unreadable(layer)
            }
            for name in names.filter({ $0.hasSuffix(".jsonl") }).sorted() {
                files.append(File(name: name, path: layer + "/" + name))
            }
        }
        self.files = files
    }
}

extension KnowledgeBuilder {
    /// Adds the lines of a file.
    mutating func add(_ file: KnowledgeFiles.File) {
        if let memory = PackedMemory(mapping: file.path) {
            add(memory.bytes, name: file.name)
        } else if FileManager.default.contents(atPath: file.path)?.isEmpty != true {
            add(problem: "\(file.name): cannot be read; its knowledge is left out")
        }
    }
}
