/// Reads a file that holds one document.
enum WholeFile {
    /// How much of a file is held; its hash is of all of it.
    static let longestHeld = 64 << 20
    private static let chunkSize = 256 << 10

    static func read(_ input: Input, _ format: InputFormat) -> Result<RawDocument, SkippedInput> {
        do throws(SystemFailure) {
            let file = try OpenFile(input.bytes, followingLinks: input.isNamedByUser)
            var hash = ContentHash()
            var held: [UInt8] = []
            var isCut = false
            var chunk = [UInt8](repeating: 0, count: chunkSize)
            while true {
                let count = try fill(&chunk, from: file)
                if count == 0 { break }
                chunk.withUnsafeBytes { hash.update(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
                let kept = min(count, longestHeld - held.count)
                held.append(contentsOf: chunk[..<kept])
                if kept < count { isCut = true }
            }
            return .success(
                RawDocument(
                    id: DocumentID(rawValue: input.id), path: input.path, sha256: hash.hexadecimal(),
                    content: .file(held, format), isCut: isCut))
        } catch {
            return .failure(SkippedInput(path: input.path, reason: "\(error.reason); the rest was read"))
        }
    }

    private static func fill(_ chunk: inout [UInt8], from file: borrowing OpenFile) throws(SystemFailure) -> Int {
        var result: Result<Int, SystemFailure> = .success(0)
        chunk.withUnsafeMutableBytes { buffer in
            do throws(SystemFailure) { result = .success(try file.read(into: buffer)) } catch {
                result = .failure(error)
            }
        }
        return try result.get()
    }
}
