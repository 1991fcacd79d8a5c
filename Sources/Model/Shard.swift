/// One of the parts into which a run is cut, so that several machines share it: `--shard 2/4`.
package struct Shard: Sendable, Hashable {
    /// From 1.
    package let number: Int
    package let count: Int

    /// Nil unless there are as many and at least one.
    package init?(_ number: Int, of count: Int) {
        guard number >= 1, number <= count else { return nil }
        self.number = number
        self.count = count
    }
}
