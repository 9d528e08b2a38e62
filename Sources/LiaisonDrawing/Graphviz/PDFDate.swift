/// The time at which a PDF was made, which would make each run's bytes differ.
enum PDFDate {
    /// The PDF with the digits of its date of creation replaced, byte for byte, so that every offset stays.
    static func removed(_ pdf: [UInt8]) -> [UInt8] {
        let key = Array("/CreationDate (D:".utf8)
        let fixed = Array("20000101000000".utf8)
        var result = pdf
        var place = 0
        while place + key.count + fixed.count < pdf.count {
            if pdf[place] == key[0], pdf[place..<(place + key.count)].elementsEqual(key) {
                for (offset, digit) in fixed.enumerated() { result[place + key.count + offset] = digit }
                // What follows the seconds is the time zone, of as many bytes as it has until the bracket.
                var zone = place + key.count + fixed.count
                while zone < pdf.count, pdf[zone] != UInt8(ascii: ")") {
                    result[zone] = zone == place + key.count + fixed.count ? UInt8(ascii: "Z") : UInt8(ascii: "0")
                    zone += 1
                }
            }
            place += 1
        }
        return result
    }
}
