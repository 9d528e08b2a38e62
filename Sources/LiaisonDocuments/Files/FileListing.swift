/// A file or a refused entry found at or under the paths that a user named.
struct ListedFile: Comparable {
    let path: BytePath
    let isNamedByUser: Bool
    let content: Input.Content

    static func < (a: ListedFile, b: ListedFile) -> Bool { a.path < b.path }
}

/// The files at and under some paths, sorted, each once.
///
/// A symbolic link that the user names is followed, because naming it asks for it; one found in a folder is not.
struct FileListing {
    private(set) var files: [ListedFile] = []

    init(_ paths: [String]) throws(DocumentError) {
        var found: [(file: ListedFile, status: FileStatus?)] = []
        for typed in paths {
            let path = BytePath(typed)
            do throws(SystemFailure) {
                let status = try path.status(followingLinks: true)
                if status.kind == .folder {
                    found += try FileListing.walk(path)
                } else {
                    found.append((FileListing.entry(path, status, isNamedByUser: true), status))
                }
            } catch  where error.isMissing {
                throw .missing(path: path.shown)
            } catch {
                throw .unreadable(path: path.shown, reason: error.reason)
            }
        }
        found.sort { ($0.file.path, $0.file.isNamedByUser ? 0 : 1) < ($1.file.path, $1.file.isNamedByUser ? 0 : 1) }
        var seenPaths: Set<BytePath> = []
        var seenFiles: Set<[UInt64]> = []
        for (file, status) in found where seenPaths.insert(file.path).inserted {
            // The same folder may be named twice, once by its full path; hard links are files in their own right.
            if let status, status.names == 1, !seenFiles.insert([status.device, status.number]).inserted { continue }
            files.append(file)
        }
    }

    private static func walk(_ root: BytePath) throws(SystemFailure) -> [(file: ListedFile, status: FileStatus?)] {
        var found: [(file: ListedFile, status: FileStatus?)] = []
        var waiting = [root]
        while let folder = waiting.popLast() {
            let names: [[UInt8]]
            do {
                names = try folder.visibleNames()
            } catch {
                if folder == root { throw error }
                found.append((refused(folder, "the folder was skipped: \(error.reason)"), nil))
                continue
            }
            for name in names {
                let path = folder.appending(name)
                do {
                    let status = try path.status(followingLinks: false)
                    if status.kind == .folder {
                        waiting.append(path)
                    } else {
                        found.append((entry(path, status, isNamedByUser: false), status))
                    }
                } catch {
                    found.append((refused(path, error.reason), nil))
                }
            }
        }
        return found
    }

    private static func entry(_ path: BytePath, _ status: FileStatus, isNamedByUser: Bool) -> ListedFile {
        switch status.kind {
        case .regular:
            ListedFile(path: path, isNamedByUser: isNamedByUser, content: .file(InputFormat(path)))
        case .symbolicLink:
            refused(path, "symbolic links are not followed; name the file itself to have it read")
        case .other(let kind):
            refused(path, "it is \(kind), not a regular file; copy its content into a file to have it read")
        case .folder:
            refused(path, "it became a folder while it was read; run again")
        }
    }

    private static func refused(_ path: BytePath, _ reason: String) -> ListedFile {
        ListedFile(path: path, isNamedByUser: false, content: .refused(reason))
    }
}
