/// The version of the program.
enum Version {
    static let number = "0.1.0"
    /// What files say that they were made by.
    static let producer = "Liaison \(number)"
    static let text = "liaison \(number)"
}
