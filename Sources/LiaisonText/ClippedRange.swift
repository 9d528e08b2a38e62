extension Range where Bound == Int {
    /// The range from `start` up to `end`, or an empty one at `start` where `end` lies before it.
    @inlinable
    package static func clipped(_ start: Int, _ end: Int) -> Range<Int> { start..<Swift.max(start, end) }
}
