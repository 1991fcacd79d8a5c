import Model

/// Claims on values: of expressions, names and receivers.
extension ClaimJudge {
    func valueFinding(_ value: ObservedValue?, _ text: [UInt8], kind: Claim.Kind) -> Finding {
        guard let value else { return Finding(kind: kind, note: "no value was seen") }
        var values = values
        // A class of the guide with a repr and a str of its own shows which of the two is meant.
        values.takesPrintedForm = !(value.text != nil && value.type.hasPrefix("__main__.") && definesRepr)
        let match = values.match(text, value)
        guard match == nil else { return Finding(match: match, actual: value.repr, kind: kind) }
        if claim.flags.contains(.asPrinted), let match = printedMatch(value, text) {
            return Finding(match: match, actual: value.repr, kind: kind)
        }
        let note = approximateDifference(text, value.repr.bytes) ?? valueDifference(text, value)
        return Finding(actual: value.repr, kind: kind, note: note)
    }

    private var definesRepr: Bool {
        let name = "def __repr__".bytes
        return snippet.lines.contains { firstIndex(of: name, in: $0.text.bytes[...]) != nil }
    }

    /// A str as print shows it.
    func printedMatch(_ value: ObservedValue, _ text: [UInt8]) -> Match? {
        guard case .text(let content)? = readLiteral(value.repr.bytes) else { return nil }
        return texts.match(text, normalized(content))?.and(Match(.abbreviated, "as print shows it"))
    }

    /// A bare call: what it printed, what it returned, or, where it did neither, what became of its receiver.
    func resultFinding(_ observation: Observation, _ text: [UInt8]) -> Finding {
        let wrote = wrote(observation) || !observation.stderr.isEmpty
        let returned = observation.value
        let isNone = returned == nil || returned?.type == "builtins.NoneType"
        let claimsNone = readLiteral(text) == .nothing
        if !wrote, isNone, !claimsNone, let state = observation.state, mayChange(state) {
            return valueFinding(state, text, kind: .state)
        }
        let isError = !self.wrote(observation)
        let written = isError ? errorOutput(of: observation) : output(of: observation)
        let asOutput = wrote ? textFinding(written, text, kind: isError ? .stderr : .stdout) : nil
        let asValue =
            returned == nil || (isNone && wrote && !claimsNone) ? nil : valueFinding(returned, text, kind: .value)
        guard let asOutput else { return asValue ?? Finding(kind: .value, note: "no value was seen") }
        guard let asValue else { return asOutput }
        if asOutput.match != nil || asValue.match != nil {
            let outputIsStricter = (asOutput.match?.level).map { level in
                asValue.match.map { level <= $0.level } ?? true
            }
            return outputIsStricter == true ? asOutput : asValue
        }
        let both = "printed \(asOutput.actual ?? ""), returned \(asValue.actual ?? "")"
        return Finding(actual: both, kind: .result, note: "neither what it printed nor what it returned")
    }

    /// Whether a receiver is an object that a call is made to change: no module, class or function.
    private func mayChange(_ receiver: ObservedValue) -> Bool {
        !["builtins.module", "builtins.type", "builtins.function", "abc.ABCMeta", "enum.EnumType", "enum.EnumMeta"]
            .contains(receiver.type) && !["<module ", "<class ", "<function "].contains { receiver.repr.hasPrefix($0) }
    }

    /// The names of an assignment: the one claimed, or all.
    func bindingFinding(_ observation: Observation, _ text: [UInt8]) -> Finding {
        var bindings = observation.bindings
        if let name = claim.subject.name {
            bindings = bindings.filter { $0.name == name }
            guard let binding = bindings.last else {
                return Finding(kind: .binding, note: "\(name) was not bound")
            }
            return valueFinding(binding.value, text, kind: .binding)
        }
        guard let first = bindings.first else {
            return valueFinding(observation.value ?? observation.state, text, kind: .binding)
        }
        let findings = bindings.map { valueFinding($0.value, text, kind: .binding) }
        if let match = combined(findings.map(\.match)) {
            return Finding(match: match, actual: first.value.repr, kind: .binding)
        }
        if bindings.count == 1 {
            // `d["k"] = 1  # {'k': 1}` speaks of d.
            if let state = observation.state, case let finding = valueFinding(state, text, kind: .state),
                finding.match != nil
            {
                return finding
            }
            return findings[0]
        }
        return severalFinding(bindings, text)
    }

    /// `a, b = 1, 2  # 1, 2`
    private func severalFinding(_ bindings: [Observation.Binding], _ text: [UInt8]) -> Finding {
        let actual = bindings.map { "\($0.name)=\($0.value.repr)" }.joined(separator: ", ")
        var inside = Array(text.trimmed)
        if case .tuple? = readLiteral(inside), inside.first == UInt8(ascii: "(") {
            inside = Array(inside.dropFirst().dropLast())
        }
        for listing in listings(in: inside, count: bindings.count) where !listing.isOpen {
            let matches = zip(listing.pieces, bindings).map { piece, binding in
                values.match(piece, binding.value) ?? matchNamed(piece, binding)
            }
            if let match = combined(matches) {
                return Finding(match: match.and(Match(.equal, "names in order")), actual: actual, kind: .binding)
            }
        }
        return Finding(actual: actual, kind: .binding, note: "the names were bound to other values")
    }

    /// `a=1`
    private func matchNamed(_ piece: [UInt8], _ binding: Observation.Binding) -> Match? {
        let name = binding.name.bytes
        guard piece.starts(with: name) else { return nil }
        let rest = Array(piece[name.count...].trimmed)
        guard rest.first == Byte.equals || rest.first == Byte.colon else { return nil }
        return values.match(Array(rest.dropFirst().trimmed), binding.value)
    }

    /// The receiver after a call; the call's own None where that is claimed.
    func stateFinding(_ observation: Observation, _ text: [UInt8]) -> Finding {
        if readLiteral(text) == .nothing, observation.value?.type == "builtins.NoneType" {
            return valueFinding(observation.value, text, kind: .value)
        }
        if let state = observation.state { return valueFinding(state, text, kind: .state) }
        if let binding = observation.bindings.first { return valueFinding(binding.value, text, kind: .state) }
        return valueFinding(observation.value, text, kind: .state)
    }

    func itemsFinding(_ observation: Observation, _ text: [UInt8]) -> Finding {
        let looked = observation.items ?? (observation.value ?? observation.bindings.first?.value).flatMap(items)
        guard let looked else { return valueFinding(observation.value, text, kind: .iterates) }
        let match = values.match(text, looked) ?? setMatch(text, observation.value)
        let shown = looked.values.prefix(20).map(\.repr).joined(separator: ", ")
        let actual = shown + (looked.isExhausted && looked.values.count <= 20 ? "" : ", ...")
        return Finding(
            match: match, actual: actual, kind: .iterates, note: match == nil ? "other items, or not all of them" : "")
    }

    /// The items of a set have no order.
    private func setMatch(_ text: [UInt8], _ value: ObservedValue?) -> Match? {
        guard let value, let items = readBareTuple(text) else { return nil }
        var matcher = LiteralMatcher()
        switch readLiteral(value.repr.bytes) {
        case .set(let seen)?, .frozenSet(let seen)?:
            return matcher.match(.set(items), .set(seen))?.and(Match(.equal, "items of a set"))
        default: return nil
        }
    }

    /// The items of a container by its repr, where nothing iterated over it.
    private func items(of value: ObservedValue) -> Observation.Items? {
        guard let pieces = containerItems(value.repr.bytes) else { return nil }
        return .init(values: pieces.map { ObservedValue(repr: readable($0), type: "") }, isExhausted: true)
    }

    func combined(_ matches: [Match?]) -> Match? {
        var result: Match?
        for match in matches {
            guard let match else { return nil }
            result = result?.and(match) ?? match
        }
        return result
    }
}
