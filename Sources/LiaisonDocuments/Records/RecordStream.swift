import LiaisonJSON

/// Reads the documents of a JSON Lines file, line by line.
enum RecordStream {
    static func read(_ input: Input, each: (Result<RawDocument, SkippedInput>) throws -> Void) rethrows {
        func skip(_ reason: String, line: Int? = nil) -> Result<RawDocument, SkippedInput> {
            .failure(SkippedInput(path: line.map { "\(input.path)#\($0)" } ?? input.path, reason: reason))
        }
        let opened: OpenFile
        do {
            opened = try OpenFile(input.bytes, followingLinks: input.isNamedByUser)
        } catch {
            return try each(skip("\(error.reason); the rest was read"))
        }
        var lines = LineReader(opened)
        var isEmpty = true
        while true {
            let next: LineReader.Line?
            do { next = try lines.next() } catch {
                return try each(skip("\(error.reason); its later lines were not read"))
            }
            guard let next else { break }
            guard case .bytes(var line) = next else {
                isEmpty = false
                try each(skip("the line is longer than 128 MB; split it into documents", line: lines.number))
                continue
            }
            if lines.number == 1 {
                if line.starts(with: [0xFF, 0xFE]) || line.starts(with: [0xFE, 0xFF]) {
                    return try each(skip("it is in UTF-16; JSON Lines are read in UTF-8, so save it in that"))
                }
                if line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
            }
            if line.allSatisfy({ $0 == 0x20 || ($0 >= 9 && $0 <= 13) }) { continue }
            isEmpty = false
            let document: Result<RawDocument, SkippedInput>
            do {
                document = .success(record(line, number: lines.number, try RecordScanner.fields(of: line), input))
            } catch {
                document = skip(error.reason, line: lines.number)
            }
            try each(document)
        }
        if isEmpty { try each(skip("it holds no documents; nothing was read")) }
    }

    private static func record(
        _ line: [UInt8], number: Int, _ fields: [RecordField: JSONText], _ input: Input
    ) -> RawDocument {
        let given = givenID(line, fields)
        let id = input.claims.id(given: given, file: input.id, source: input.source, line: number)
        let path = input.claims.path(given: given, file: input.path, source: input.source, line: number)
        return RawDocument(
            id: DocumentID(rawValue: id), path: path, sha256: ContentHash.of(line), content: .record(line, fields),
            isCut: false)
    }

    /// Fingerprints of the ids that a file's lines give; none where it cannot be opened, which reading it will report.
    static func claimedIDs(_ file: ListedFile) -> [UInt64] {
        var claimed: [UInt64] = []
        do throws(SystemFailure) {
            var lines = LineReader(try OpenFile(file.path, followingLinks: file.isNamedByUser))
            while let next = try lines.next() {
                guard case .bytes(let line) = next, let fields = try? RecordScanner.fields(of: line),
                    let id = givenID(line, fields)
                else { continue }
                claimed.append(RecordClaims.fingerprint(id.utf8))
            }
        } catch {
            return claimed
        }
        return claimed
    }

    /// The id that a line gives, of one line and at most 200 characters, or nil.
    private static func givenID(_ line: [UInt8], _ fields: [RecordField: JSONText]) -> String? {
        guard let value = fields[.id] else { return nil }
        let bytes = line.withUnsafeBytes { value.utf8(in: $0) }
        return Metadata.cleaned(BytePath.shown(bytes[...])).map { String($0.prefix(200)) }
    }
}
