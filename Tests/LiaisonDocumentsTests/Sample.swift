/// Texts made up for the tests, long enough to tell their language.
enum Sample {
    static let english =
        "The minister met the envoy in the capital and said that they had agreed on a plan for the region."
    static let french =
        "La ministre a rencontré l'émissaire dans la capitale et a déclaré qu'ils étaient d'accord sur un plan pour la paix."
}
