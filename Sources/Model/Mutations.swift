/// What became of claims with one thing changed in them: the proof that the claims of a guide bear weight.
package struct Mutations: Sendable, Equatable {
    /// How many were judged, those that set something aside apart.
    package var tried = 0
    /// How many of these no longer hold.
    package var noticed = 0
    /// How many belong to claims with `...`, a tolerance or a hedge: there a change may rightly go unnoticed.
    package var setAside = 0
    /// Those that still hold.
    package var survivors: [Survivor] = []

    package init() {}

    package struct Survivor: Sendable, Equatable {
        package let path: String
        package let line: Int
        package let column: Int
        package let expected: String
        /// The changed claim.
        package let mutant: String
        package let match: MatchLevel?

        package init(
            path: String, line: Int, column: Int, expected: String, mutant: String, match: MatchLevel?
        ) {
            self.path = path
            self.line = line
            self.column = column
            self.expected = expected
            self.mutant = mutant
            self.match = match
        }
    }
}
