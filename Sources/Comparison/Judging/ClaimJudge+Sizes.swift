import Model

/// Claims on sizes in memory and on a statement's coming to its end.
extension ClaimJudge {
    func sizeFinding(_ observation: Observation, _ text: [UInt8]) -> Finding {
        let size = observation.value?.size ?? observation.bindings.lazy.compactMap(\.value.size).first
        guard let size else { return valueFinding(observation.value, text, kind: .size) }
        let seen = Literal.integer(
            DecimalNumber(isNegative: false, digits: String(size).utf8.map { $0 - Byte.zero }, exponent: 0))
        let match = quantityMatch(text, seen, isTolerant: isTolerant)
        let note = quantityDifference(text, String(size).bytes).map { "its size in memory is " + $0 }
        return Finding(
            match: match, actual: "\(size) bytes", kind: .size,
            note: match == nil ? note ?? "another size in memory" : "")
    }

    /// That the statement came to its end. What is claimed must say so: `False` on an assert that holds is wrong.
    func completionFinding(_ observation: Observation, _ text: [UInt8]) -> Finding {
        guard observation.isComplete, observation.exception == nil else { return Finding(kind: .completes) }
        let literal = readLiteral(text)
        if let literal, literal.isValue, literal != .bool(true) {
            return Finding(actual: "True", kind: .completes, note: "it ran to its end")
        }
        return Finding(match: Match(.exact), actual: "OK", kind: .completes)
    }
}
