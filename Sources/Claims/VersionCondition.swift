/// Whether a version of Python meets a condition such as `>=3.10,<3.13`; parts that are none are taken as met.
func isMet(_ condition: String, by version: String) -> Bool {
    let numbers = versionNumbers(version)
    return condition.split(separator: ",").allSatisfy { part in
        let sign = part.prefix { "<>=!~".contains($0) }
        let wanted = versionNumbers(String(part.dropFirst(sign.count)))
        guard !wanted.isEmpty else { return true }
        // `<=3.11` holds for 3.11.2: as many numbers are compared as the condition gives.
        let given = Array(numbers.prefix(wanted.count))
        return switch sign {
        case ">=": !given.lexicographicallyPrecedes(wanted)
        case "<=": !wanted.lexicographicallyPrecedes(given)
        case ">": wanted.lexicographicallyPrecedes(given)
        case "<": given.lexicographicallyPrecedes(wanted)
        case "==", "=": given == wanted
        case "!=": given != wanted
        default: true
        }
    }
}

/// `3.13.0rc1` as 3, 13, 0.
func versionNumbers(_ text: String) -> [Int] {
    text.split(separator: ".").map { Int($0.prefix { $0.isNumber }) ?? 0 }
}
