@testable import LiaisonDrawing
import Testing

@Suite struct DrawnShapeTests {
    private func shapes(_ text: String) -> [DrawnShape] {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            var reader = ByteReader(bytes)
            return DrawnShape.read(&reader)
        }
    }

    @Test(arguments: [
        ("0", 0), ("-12.5", -12.5), ("1.23457e+05", 123_457), ("0.1", 0.1),
        ("00012345678901234567", 12_345_678_901_234_568),
    ])
    func numbersAreThoseOfTheirText(text: String, value: Double) {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            var reader = ByteReader(bytes)
            #expect(reader.number() == value)
        }
    }

    @Test func readsEveryStep() {
        #expect(
            shapes("c 7 -#000000 C 7 -#ffffff E 1 2 3 4 P 3 0 0 1 0 1 1 B 4 0 0 1 1 2 2 3 3 L 2 0 0 9 9 ") == [
                .ellipse(centre: Point(1, 2), radii: Point(3, 4), isFilled: true),
                .polygon([Point(0, 0), Point(1, 0), Point(1, 1)], isFilled: true),
                .curve([Point(0, 0), Point(1, 1), Point(2, 2), Point(3, 3)], isFilled: false),
                .polyline([Point(0, 0), Point(9, 9)]),
            ])
    }

    @Test func textIsCountedInBytesAndMayHoldAnything() {
        #expect(
            shapes("F 14 11 -DejaVu Sans t 1 T 5 6 0 20 8 -é T 1 E E 0 0 1 1 ") == [
                .text("é T 1 E", at: Point(5, 6), alignment: 0, size: 14),
                .ellipse(centre: Point(0, 0), radii: Point(1, 1), isFilled: true),
            ])
    }

    @Test(arguments: ["T 5 6 0 20 99 -short", "P 3 0 0", "E 1", "B -1 0 0", "P 99999999999 0", "?"])
    func brokenStepsEndIt(text: String) { #expect(shapes(text).isEmpty) }
}
