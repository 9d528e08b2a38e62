/// How one Unicode scalar counts when words are compared: without case and accents.
///
/// `É` folds to `e`, `œ` to `oe`, `ß` to `ss`; scalars outside the Latin script fold to themselves, Greek and Cyrillic
/// capitals to their small letters.
package enum Folding {
    /// What role a scalar plays in a word.
    package enum Role: UInt8, Sendable {
        /// Part of a word, small or without case.
        case letter
        /// Part of a word, a capital.
        case capital
        /// White space.
        case space
        /// Invisible: soft hyphen, zero-width space, combining accent; left out of the folded form.
        case ignorable
        /// The apostrophes.
        case apostrophe
        /// The hyphens that join words.
        case hyphen
        /// Any other sign.
        case sign
    }

    /// The role of a scalar beyond ASCII.
    package static func role(_ scalar: UInt32) -> Role {
        switch scalar {
        case 0xA0: return .space
        case 0xAD: return .ignorable
        case 0xAA, 0xBA, 0xB5: return .letter
        case 0x80...0xBF, 0xD7, 0xF7: return .sign
        case 0xC0...0xDE: return .capital
        case 0xDF...0xFF: return .letter
        case 0x100...0x137, 0x14A...0x177: return scalar & 1 == 0 ? .capital : .letter
        case 0x139...0x148, 0x179...0x17E: return scalar & 1 == 1 ? .capital : .letter
        case 0x178: return .capital
        case 0x1CD...0x1DC: return scalar & 1 == 1 ? .capital : .letter
        case 0x1DE...0x21F, 0x222...0x233: return scalar & 1 == 0 ? .capital : .letter
        case 0x2BC, 0x2019, 0x2018, 0xFF07: return .apostrophe
        case 0x300...0x36F: return .ignorable
        case 0x391...0x3AB, 0x400...0x42F: return .capital
        case 0x1E00...0x1EFF: return scalar & 1 == 0 ? .capital : .letter
        case 0x2010, 0x2011: return .hyphen
        case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0x1680: return .space
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: return .ignorable
        case 0x2012...0x206F, 0x20A0...0x2BFF, 0x3001...0x303F, 0xFE30...0xFE6F, 0xFF01...0xFF0F, 0xFFF0...0xFFFF:
            return .sign
        case 0x1F000...0x1FAFF: return .sign
        default: return .letter
        }
    }

    /// The folded ASCII letters of a Latin scalar: one or two bytes, packed low byte first; 0 where it folds to itself.
    package static func latin(_ scalar: UInt32) -> UInt16 {
        switch scalar {
        case 0xC0...0x24F: return low[Int(scalar - 0xC0)]
        case 0x1E00...0x1EFF: return additional[Int(scalar - 0x1E00)]
        default: return 0
        }
    }

    /// The small letter of a Greek or Cyrillic capital, or the scalar itself.
    package static func small(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x391...0x3AB, 0x410...0x42F: scalar + 32
        case 0x400...0x40F: scalar + 80
        default: scalar
        }
    }

    private static let low = table(from: 0xC0, to: 0x24F)
    private static let additional = table(from: 0x1E00, to: 0x1EFF)

    /// Built from the Unicode decompositions of the standard library, with the letters that do not decompose by hand.
    private static func table(from: UInt32, to: UInt32) -> [UInt16] {
        let plain: [UInt32: String] = [
            0xC6: "ae", 0xE6: "ae", 0xD0: "d", 0xF0: "d", 0xD8: "o", 0xF8: "o", 0xDE: "th", 0xFE: "th", 0xDF: "ss",
            0x110: "d", 0x111: "d", 0x126: "h", 0x127: "h", 0x131: "i", 0x132: "ij", 0x133: "ij", 0x138: "k",
            0x13F: "l", 0x140: "l", 0x141: "l", 0x142: "l", 0x149: "n", 0x14A: "n", 0x14B: "n", 0x152: "oe",
            0x153: "oe", 0x166: "t", 0x167: "t", 0x17F: "s", 0x180: "b", 0x189: "d", 0x192: "f", 0x197: "i",
            0x18F: "a", 0x191: "f", 0x243: "b", 0x259: "a", 0x1E9E: "ss",
        ]
        return (from...to).map { value -> UInt16 in
            if let text = plain[value] { return pack(text) }
            guard let scalar = Unicode.Scalar(value) else { return 0 }
            let base = decompositionBase(scalar)
            guard base.value < 0x80, let byte = UInt8(exactly: base.value), isASCIILetter(byte) else { return 0 }
            return UInt16(byte | 0x20)
        }
    }

    private static func pack(_ text: String) -> UInt16 {
        let bytes = Array(text.utf8)
        return UInt16(bytes[0]) | (bytes.count > 1 ? UInt16(bytes[1]) << 8 : 0)
    }

    private static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

    private static func decompositionBase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        canonicalBases[scalar.value].flatMap { Unicode.Scalar($0) } ?? scalar
    }

    /// Latin letters by the base that their canonical decomposition begins with: each run lists the accented letters of
    /// one base letter (Unicode 15, Latin-1 Supplement to Latin Extended-B and Latin Extended Additional).
    private static let canonicalBases: [UInt32: UInt32] = {
        let runs = [
            "a": "ÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶàáâãäåāăąǎǟǡǻȁȃȧḁẚạảấầẩẫậắằẳẵặ",
            "b": "ḂḄḆḃḅḇ", "c": "ÇĆĈĊČḈçćĉċčḉ", "d": "ĎḊḌḎḐḒďḋḍḏḑḓ",
            "e": "ÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ", "f": "Ḟḟ",
            "g": "ĜĞĠĢǤǦǴḠĝğġģǥǧǵḡ", "h": "ĤȞḢḤḦḨḪĥȟḣḥḧḩḫẖ",
            "i": "ÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊìíîïĩīĭįǐȉȋḭḯỉị", "j": "Ĵĵǰ", "k": "ĶǨḰḲḴķǩḱḳḵ", "l": "ĹĻĽḶḸḺḼĺļľḷḹḻḽ",
            "m": "ḾṀṂḿṁṃ", "n": "ÑŃŅŇǸṄṆṈṊñńņňǹṅṇṉṋ",
            "o": "ÒÓÔÕÖŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ",
            "p": "ṔṖṕṗ", "r": "ŔŖŘȐȒṘṚṜṞŕŗřȑȓṙṛṝṟ", "s": "ŚŜŞŠȘṠṢṤṦṨśŝşšșṡṣṥṧṩ", "t": "ŢŤȚṪṬṮṰţťțṫṭṯṱẗ",
            "u": "ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", "v": "ṼṾṽṿ",
            "w": "ŴẀẂẄẆẈŵẁẃẅẇẉẘ", "x": "ẊẌẋẍ", "y": "ÝŶŸȲẎỲỴỶỸýÿŷȳẏẙỳỵỷỹ", "z": "ŹŻŽẐẒẔźżžẑẓẕ",
        ]
        var bases: [UInt32: UInt32] = [:]
        for (base, letters) in runs {
            guard let value = base.unicodeScalars.first?.value else { continue }
            for letter in letters.unicodeScalars { bases[letter.value] = value }
        }
        return bases
    }()
}
