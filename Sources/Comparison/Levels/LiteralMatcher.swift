import Model

/// Compares a claimed value with an observed one, part by part, at the strictest level that holds for each.
struct LiteralMatcher {
    /// Each part compared costs one; nothing matches once they are spent, so that no pair of values takes long.
    private var steps = 1_000_000
    /// Whether names may be shorter and wrappers and quotes left out.
    var abbreviates = true
    /// Whether what is compared was written as text: zeros at the end of a number stand there or do not. `2.50` is not what
    /// print writes of 2.5, nor `1.1` what it writes of `Decimal('1.10')`, though the values are the same.
    var isOfText = false
    /// Floats with as many decimals are not rounded: the statement formatted them so.
    var formattedDecimals: Set<Int> = []

    mutating func match(_ claim: Literal, _ actual: Literal) -> Match? {
        steps -= 1
        guard steps > 0 else { return nil }
        if let match = matchStructure(claim, actual) { return match }
        if case .call = claim { return nil }
        guard abbreviates, let content = unwrapped(actual), let match = match(claim, content) else { return nil }
        return match.and(Match(.abbreviated, "wrapper left out"))
    }

    private mutating func matchStructure(_ claim: Literal, _ actual: Literal) -> Match? {
        switch (claim, actual) {
        case (.hole, _): return Match(.elided, "... stands for something")
        case (.list(let left), .list(let right)), (.tuple(let left), .tuple(let right)): return align(left, right)
        case (.set(let left), .set(let right)), (.frozenSet(let left), .frozenSet(let right)):
            return matchSets(left, right)
        case (.dictionary(let left), .dictionary(let right)): return align(left, right)
        case (.set([.hole]), .dictionary): return Match(.elided, "... stands for something")
        case (.pair(let key, let value), .pair(let otherKey, let otherValue)):
            guard let keys = match(key, otherKey), let values = match(value, otherValue) else { return nil }
            return keys.and(values)
        case (.call(let name, let left), .call(let otherName, let right)),
            (.subscripted(let name, let left), .subscripted(let otherName, let right)):
            guard let names = matchNames(name, otherName), let arguments = align(left, right) else { return nil }
            return names.and(arguments)
        case (.named(let name, let value), .named(let otherName, let otherValue)):
            return name == otherName ? match(value, otherValue) : nil
        case (_, .named(_, let value)):
            return match(claim, value)?.and(Match(.abbreviated, "names of arguments left out"))
        default: return matchLeaves(claim, actual)
        }
    }

    private func matchLeaves(_ claim: Literal, _ actual: Literal) -> Match? {
        switch (claim, actual) {
        case (.float(let shown), .float(let seen)):
            if case .finite(let number) = seen, formattedDecimals.contains(-number.exponent) {
                guard case .finite(let other) = shown, other.exponent == number.exponent else { return nil }
                return shown == seen ? Match(.equal) : nil
            }
            if isOfText, case .finite(let number) = seen, case .finite(let other) = shown, number.exponent < 0,
                other.exponent < number.exponent
                    || other.exponent < 0 && other.exponent > number.exponent && shown == seen
            {
                return nil
            }
            return shown == seen ? Match(.equal) : roundedMatch(shown, seen)
        case (.complex(let real, let imaginary), .complex(let otherReal, let otherImaginary)):
            let reals = real == otherReal ? Match(.equal) : roundedMatch(real, otherReal)
            let others =
                imaginary == otherImaginary ? Match(.equal) : roundedMatch(imaginary, otherImaginary)
            guard let reals, let others else { return nil }
            return reals.and(others)
        case (.truncated(let digits), .float), (.truncated(let digits), .integer):
            return matchTruncated(digits, actual)
        case (.text(let shown), .text(let seen)), (.bytes(let shown), .bytes(let seen)):
            return shown == seen ? Match(.equal) : elidedMatch(shown, seen)
        case (.name(let name), .name(let other)):
            // `Color.RED` is no `RED`: what is left out of a name alone must be a module, which is written small.
            let isQualified = other.dropLast(name.count).split(separator: Byte.dot).contains { part in
                part.first.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } ?? false
            }
            return name == other || !isQualified ? matchNames(name, other) : nil
        case (.classRepr(let name), .classRepr(let other)):
            return matchNames(name, other)
        case (.enumMember(let name, let value), .enumMember(let other, let otherValue)):
            return value == otherValue ? matchNames(name, other) : nil
        case (.angle(let shown), .angle(let seen)):
            if shown == seen { return Match(.equal) }
            return elidedAngles(shown, seen) ?? abbreviatedWords(shown, seen) ?? wrappedMatch(shown, seen)
        case (.name(let name), _): return abbreviates ? abbreviatedMatch(name: name, actual) : nil
        default: return claim == actual ? Match(.equal) : nil
        }
    }

    private func matchNames(_ claim: [UInt8], _ actual: [UInt8]) -> Match? {
        claim == actual ? Match(.equal) : abbreviates ? abbreviatedName(claim, actual) : nil
    }

    private func matchTruncated(_ digits: [UInt8], _ actual: Literal) -> Match? {
        guard case .float(.finite(let seen)) = actual else {
            guard case .integer(let seen) = actual else { return nil }
            return begins(String(describing: seen), with: digits)
        }
        return begins(String(describing: seen), with: digits)
    }

    private func begins(_ text: String, with digits: [UInt8]) -> Match? {
        text.utf8.count > digits.count && text.utf8.starts(with: digits) ? Match(.elided, "digits left out") : nil
    }

    // MARK: Containers

    /// Items in order; a hole stands for one item or more.
    mutating func align(_ claim: [Literal], _ actual: [Literal]) -> Match? {
        var result = Match(.equal)
        if !claim.contains(.hole) {
            guard claim.count == actual.count else { return nil }
            for (shown, seen) in zip(claim, actual) {
                guard let match = match(shown, seen) else { return nil }
                result.combine(match)
            }
            return result
        }
        result.combine(Match(.elided, "... stands for something"))
        let pieces = claim.split(separator: .hole, omittingEmptySubsequences: false)
        guard let first = pieces.first, let last = pieces.last else { return nil }
        let holes = pieces.count - 1
        guard claim.count - holes + 1 <= actual.count else { return nil }
        guard let start = matchAll(first, actual.prefix(first.count)),
            let end = matchAll(last, actual.suffix(last.count))
        else { return nil }
        result.combine(start)
        result.combine(end)
        var rest = actual[first.count..<actual.count - last.count]
        // Each item is compared a few times at most.
        let least = steps - 8 * (claim.count + actual.count)
        for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
            // The hole before the piece takes one item at least.
            var offset = rest.startIndex + 1
            var found: Match?
            while found == nil, offset + piece.count <= rest.endIndex, steps > max(0, least) {
                found = matchAll(piece, rest[offset..<offset + piece.count])
                offset += 1
            }
            guard let found else { return nil }
            result.combine(found)
            rest = rest[(offset - 1 + piece.count)...]
        }
        return rest.isEmpty ? nil : result
    }

    private mutating func matchAll(_ claim: ArraySlice<Literal>, _ actual: ArraySlice<Literal>) -> Match? {
        guard claim.count == actual.count else { return nil }
        var result = Match(.equal)
        for (shown, seen) in zip(claim, actual) {
            guard let match = match(shown, seen) else { return nil }
            result.combine(match)
        }
        return result
    }

    /// As many as are matched pair by pair where they are not the same value: few in any set that is met.
    private static let mostDifferent = 64

    /// Elements in any order: the same values first, then each of the rest with the first that it matches.
    private mutating func matchSets(_ claim: [Literal], _ actual: [Literal]) -> Match? {
        let shown = claim.filter { !$0.isHole }
        let hasHole = shown.count < claim.count
        guard hasHole ? shown.count < actual.count : shown.count == actual.count else { return nil }
        var missing: [Literal: Int] = [:]
        for item in actual { missing[item, default: 0] += 1 }
        var different: [Literal] = []
        for item in shown {
            if let count = missing[item], count > 0 { missing[item] = count - 1 } else { different.append(item) }
        }
        var result = Match(.equal)
        if hasHole { result.combine(Match(.elided, "... stands for something")) }
        guard different.count <= Self.mostDifferent else { return nil }
        if different.isEmpty { return result }
        var rest = actual.filter { item in
            guard let count = missing[item], count > 0 else { return false }
            missing[item] = count - 1
            return true
        }
        for item in different {
            var found: Match?
            for (index, candidate) in rest.enumerated() {
                found = match(item, candidate)
                if found != nil {
                    rest.remove(at: index)
                    break
                }
            }
            guard let found else { return nil }
            result.combine(found)
        }
        return result
    }
}
