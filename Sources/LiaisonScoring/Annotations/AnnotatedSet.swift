import Foundation

/// A folder of annotated documents: `NAME.txt` beside `NAME.json` for each.
public struct AnnotatedSet: Sendable {
    /// The annotations, sorted by file name.
    public let annotations: [Annotation]
    /// What is wrong with the annotations that were read; they are scored as they stand.
    public let faults: [AnnotationFault]
    /// JSON files without a text beside them, which are left out; sorted.
    public let withoutText: [String]

    /// Reads the annotated documents of a folder.
    ///
    /// - Throws: `AnnotationErrors` with every file that cannot be read, or with the folder.
    public init(folder: String) throws {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw AnnotationErrors(
                faults: [
                    AnnotationFault(path: folder, field: nil, reason: "there is no such folder; check the spelling")
                ])
        }
        var annotations: [Annotation] = []
        var broken: [AnnotationFault] = []
        var withoutText: [String] = []
        for name in names.filter({ $0.hasSuffix(".json") }).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            let path = folder + (folder.hasSuffix("/") ? "" : "/") + name
            let beside = String(path.dropLast(5)) + ".txt"
            guard FileManager.default.fileExists(atPath: beside) else {
                withoutText.append(path)
                continue
            }
            do {
                annotations.append(try AnnotatedSet.read(path, text: beside, document: String(name.dropLast(5))))
            } catch let fault as AnnotationFault {
                broken.append(fault)
            }
        }
        if !broken.isEmpty { throw AnnotationErrors(faults: broken) }
        self.annotations = annotations
        self.withoutText = withoutText
        faults = annotations.flatMap { AnnotationCheck.faults(of: $0) }
    }

    /// The languages that the annotations give, sorted.
    public var languages: [String] { Set(annotations.compactMap(\.language)).sorted() }

    private static func read(_ path: String, text: String, document: String) throws -> Annotation {
        let file: AnnotationFile
        do {
            file = try JSONDecoder().decode(AnnotationFile.self, from: try contents(path))
        } catch let error as DecodingError {
            throw AnnotationFault(path: path, error)
        }
        guard let content = String(data: try contents(text), encoding: .utf8) else {
            throw AnnotationFault(path: text, field: nil, reason: "it is not UTF-8; save it as UTF-8")
        }
        let lines = content.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
        return Annotation(file, document: document, path: path, text: lines)
    }

    private static func contents(_ path: String) throws -> Data {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw AnnotationFault(path: path, field: nil, reason: "it cannot be read; check its permissions")
        }
        return data
    }
}

/// The annotation files that cannot be read at all.
public struct AnnotationErrors: Error, Sendable, CustomStringConvertible {
    /// One fault a file.
    public let faults: [AnnotationFault]

    /// A line for each fault.
    public var description: String { faults.map(\.description).joined(separator: "\n") }
}
