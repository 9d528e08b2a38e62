/// Opens the files that a user names and hands out the documents in them; nothing else in Liaison opens input files.
///
/// Plain text, HTML, Markdown and JSON Lines are read; other files are read as text where they are text. Nothing is ever
/// fetched, and no file is changed.
public struct DocumentReader: Sendable {
    /// A reader.
    public init() {}

    /// The files at and under some paths, sorted by path, each once, whatever the order of the paths or of the disk.
    ///
    /// Folders are walked. Hidden entries are passed over. Symbolic links in folders, named pipes, sockets and devices are
    /// listed, never opened, and reported when read. The JSON Lines files among the inputs are scanned once for their
    /// ids, so that every document's id is unique in the list; list all inputs of a build in one call.
    ///
    /// - Returns: the inputs; none for an empty folder.
    /// - Throws: `DocumentError` where a path does not exist or cannot be opened.
    /// - Complexity: O(*n*) for *n* bytes of JSON Lines; other files are not opened.
    public func inputs(at paths: [String]) throws(DocumentError) -> [Input] {
        let files = try FileListing(paths).files
        let names = FileNames(files.map(\.path)).ids
        // The first source is that of all files that are one document.
        var sources = [[]] as [[UInt64]]
        var sourceOfFile: [Int] = []
        for (file, name) in zip(files, names) {
            switch file.content {
            case .file(.jsonLines):
                sourceOfFile.append(sources.count)
                sources.append(RecordStream.claimedIDs(file))
                continue
            case .file: sources[0].append(RecordClaims.fingerprint(name.utf8))
            case .refused: break
            }
            sourceOfFile.append(0)
        }
        let claims = RecordClaims(sources)
        return files.indices.map { index in
            Input(
                path: files[index].path.shown, bytes: files[index].path, isNamedByUser: files[index].isNamedByUser,
                content: files[index].content, id: names[index], claims: claims, source: sourceOfFile[index])
        }
    }

    /// Reads an input and hands out its documents one after the other, or the reason why one was skipped.
    ///
    /// A JSON Lines file is streamed: a bad line costs its own record only, and memory does not grow with the file.
    ///
    /// - Throws: what `each` throws, and nothing else.
    public func read(
        _ input: Input, each: (Result<RawDocument, SkippedInput>) throws -> Void
    ) rethrows {
        switch input.content {
        case .refused(let reason): try each(.failure(SkippedInput(path: input.path, reason: reason)))
        case .file(.unsupported(let advice)): try each(.failure(SkippedInput(path: input.path, reason: advice)))
        case .file(.jsonLines): try RecordStream.read(input, each: each)
        case .file(let format): try each(WholeFile.read(input, format))
        }
    }
}
