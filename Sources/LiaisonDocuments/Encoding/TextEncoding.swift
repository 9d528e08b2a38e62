/// The encoding that a file's bytes were read in.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
    case utf8 = "UTF-8"
    /// UTF-8 in which invalid bytes were replaced by U+FFFD.
    case repairedUTF8 = "UTF-8 with invalid bytes replaced"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case windows1252 = "windows-1252"
    case latin1 = "ISO-8859-1"
    case latin9 = "ISO-8859-15"
}
