import Foundation

/// What this process and its children have used so far.
enum Processor {
    /// Seconds of the processor, user and system, of this process.
    static var seconds: Double { seconds(usage(ofChildren: false)) }

    /// The same, of the children that have ended.
    static var childrenSeconds: Double { seconds(usage(ofChildren: true)) }

    /// The peak of this process' memory.
    static var peakMegabytes: Int {
        #if os(Linux)
            usage(ofChildren: false).ru_maxrss / 1_024
        #else
            usage(ofChildren: false).ru_maxrss / 1_048_576
        #endif
    }

    /// A number with so many decimals.
    static func rounded(_ number: Double, _ decimals: Int = 2) -> String {
        String(format: "%.\(decimals)f", number)
    }

    private static func seconds(_ usage: rusage) -> Double {
        Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
            + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1_000_000
    }

    private static func usage(ofChildren: Bool) -> rusage {
        var usage = rusage()
        let who = ofChildren ? RUSAGE_CHILDREN : RUSAGE_SELF
        #if os(Linux)
            getrusage(__rusage_who_t(who.rawValue), &usage)
        #else
            getrusage(who, &usage)
        #endif
        return usage
    }
}
