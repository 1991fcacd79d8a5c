import Model

/// How closely a claim is met, and what the level sets aside.
struct Match: Sendable, Equatable {
    var level: MatchLevel
    /// What was set aside, for the reader: `quotes left out`. None at `exact`.
    var reasons: [String]
    /// Where all is as claimed but a duration, which tells nothing about the claim: what was claimed and seen.
    var machineDependence: String?

    init(_ level: MatchLevel, _ reasons: String...) {
        self.level = level
        self.reasons = reasons
    }

    /// Both hold only at the looser of the two levels.
    mutating func combine(_ other: Match) {
        level = max(level, other.level)
        machineDependence = machineDependence ?? other.machineDependence
        for reason in other.reasons where reasons.count < 4 && !reasons.contains(reason) { reasons.append(reason) }
    }

    func and(_ other: Match) -> Match {
        var result = self
        result.combine(other)
        return result
    }

    /// The stricter of two ways to meet a claim.
    static func stricter(_ left: Match?, _ right: Match?) -> Match? {
        guard let left, let right else { return left ?? right }
        if (left.machineDependence == nil) != (right.machineDependence == nil) {
            return left.machineDependence == nil ? left : right
        }
        return right.level < left.level ? right : left
    }
}
