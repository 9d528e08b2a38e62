/// The names of months and days as publication lines write them, in English and French.
enum CalendarWords {
    /// Month numbers by name and abbreviation.
    static let months: [String: Int] = {
        let names = [
            "january jan janvier janv", "february feb février fevrier févr fevr fév", "march mar mars",
            "april apr avril avr", "may mai", "june jun juin", "july jul juillet juil", "august aug août aout",
            "september sep sept septembre", "october oct octobre", "november nov novembre",
            "december dec décembre decembre déc",
        ]
        var months: [String: Int] = [:]
        for (index, line) in names.enumerated() {
            for name in line.split(separator: " ") { months[String(name)] = index + 1 }
        }
        return months
    }()

    /// Days of the week, which are passed over before a date.
    static let days: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
        "thu",
        "thur", "thurs", "fri", "sat", "sun", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
        "lun", "mer", "jeu", "ven", "sam", "dim",
    ]

    /// Words that belong to a time of day or to a time zone.
    static let clock: Set<String> = [
        "h", "hrs", "min", "am", "pm", "a", "p", "m", "gmt", "utc", "bst", "est", "edt", "cet", "cest", "et", "pt",
        "pst",
        "pdt", "ist", "jst", "hkt", "tu", "z", "t", "at", "à", "heures", "heure", "paris", "local", "time",
    ]
}
