import Model

/// How closely a claim is met, and what the level sets aside.
struct Match: Sendable, Equatable {
    private(set) var level: MatchLevel
    private var reasons: [Reason]
    /// Where all is as claimed but a duration, which tells nothing about the claim: what was claimed and seen.
    private(set) var machineDependence: String?
    /// Whether a duration was set aside, near or not: only a measured one may be.
    private(set) var isOfDuration = false

    /// What was set aside: `quotes left out`.
    private struct Reason: Equatable {
        let level: MatchLevel
        let text: String
    }

    private static let mostReasons = 6

    /// - Parameter reasons: what the level sets aside, for the reader; none at `exact`.
    init(_ level: MatchLevel, _ reasons: String...) {
        self.level = level
        self.reasons = reasons.map { Reason(level: level, text: $0) }
    }

    /// All as claimed but for a duration.
    init(machineDependence: String) {
        self.init(.tolerance)
        self.machineDependence = machineDependence
        isOfDuration = true
    }

    /// All as claimed but for a duration that is near.
    static func nearDuration(_ level: MatchLevel) -> Match {
        var match = Match(level, "a duration, within a tenth")
        match.isOfDuration = true
        return match
    }

    /// Both hold only at the looser of the two levels.
    mutating func combine(_ other: Match) {
        level = max(level, other.level)
        machineDependence = machineDependence ?? other.machineDependence
        isOfDuration = isOfDuration || other.isOfDuration
        for reason in other.reasons where reasons.count < Self.mostReasons && !reasons.contains(reason) {
            reasons.append(reason)
        }
    }

    func and(_ other: Match) -> Match {
        var result = self
        result.combine(other)
        return result
    }

    /// Why a looser level was needed: everything that a careful reader would want named, and the harmless only where
    /// there is nothing else.
    var note: String {
        let named = reasons.filter { $0.level >= min(level, .rounded) }
        return named.map(\.text).joined(separator: "; ")
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
