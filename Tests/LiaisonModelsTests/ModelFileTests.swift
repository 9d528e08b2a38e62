import LiaisonLanguages
import LiaisonModels
import Testing

@Suite struct ModelFileTests {
    private typealias Row = NameLattice.Row

    private func bytes(_ features: [NameModelWriter.Feature]) -> PackedMemory {
        NameModelWriter.bytes(
            features: features,
            transitions: Array(repeating: Row(repeating: 1), count: NameLabel.count),
            clusters: [(hash: 77, cluster: 3), (hash: 78, cluster: 9)], buckets: 16)
    }

    private var features: [NameModelWriter.Feature] {
        (1...40).map { number in
            var row = Row.zero
            row[number % NameLabel.count] = Float(number) / 10
            return NameModelWriter.Feature(hash: UInt64(number) &* 0x9E37_79B9_7F4A_7C15, weights: row)
        }
    }

    @Test func theShippedModelOpens() { #expect(NameModel.shipped != nil) }

    @Test func theShippedModelIsSmall() throws {
        #expect(try #require(NameModel.shipped).size < 3_000_000)
    }

    @Test func damagedBytesAreNoModel() {
        let memory = bytes(features)
        let damaged = PackedMemory(count: memory.bytes.count) { target in
            withExtendedLifetime(memory) { target.copyBytes(from: memory.bytes) }
            target[memory.bytes.count - 1] ^= 1
        }
        #expect(throws: PackedFile.Fault.self) { try NameModel(damaged) }
        #expect(throws: Never.self) { try NameModel(memory) }
    }

    @Test func theOrderOfFeaturesChangesNothing() {
        let one = bytes(features)
        let other = bytes(features.reversed())
        withExtendedLifetime((one, other)) { #expect(one.bytes.elementsEqual(other.bytes)) }
    }

    @Test func weightsComeBackNearlyAsTheyWere() throws {
        var row = Row.zero
        row[3] = 1.5
        row[0] = -0.75
        let model = try NameModel(bytes([NameModelWriter.Feature(hash: 0xABCD_0000_0000_0042, weights: row)]))
        let back = model.weights(ofFeature: 0xABCD_0000_0000_0042)
        #expect(abs(back[3] - 1.5) < 0.02 && abs(back[0] + 0.75) < 0.02 && back[1] == 0)
        #expect(model.weights(ofFeature: 0xABCD_0000_0000_0043) == .zero)
    }
}
