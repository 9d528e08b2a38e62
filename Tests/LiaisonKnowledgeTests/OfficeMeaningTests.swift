import LiaisonKnowledge
import Testing

@Suite struct OfficeMeaningTests {
    private static let offices = [
        "leader", "head", "head-of-state", "president", "prime-minister", "head-of-government", "chancellor", "king",
        "director", "executive-director", "director-general", "chief-executive", "climate-envoy", "special-envoy",
        "commissioner", "high-commissioner", "chairperson", "party-leader", "minister", "ambassador",
    ]

    @Test(arguments: offices) func aNounMeansWhatItsListHolds(noun: String) {
        let meant = Knowledge.offices(meantBy: noun)
        #expect(meant.first == noun)
        for office in OfficeMeaningTests.offices {
            #expect(Knowledge.mayMean(noun, office) == meant.contains(office))
        }
    }

    @Test func aLeaderMayBeAPresidentButNoMinister() {
        #expect(Knowledge.mayMean("leader", "president") && Knowledge.mayMean("prime-minister", "chancellor"))
        #expect(!Knowledge.mayMean("leader", "minister") && !Knowledge.mayMean("president", "leader"))
    }
}
