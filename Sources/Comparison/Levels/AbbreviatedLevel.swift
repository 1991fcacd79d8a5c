import Model

/// `abbreviated` for names: the module, or the function that a class is local to, left out.
func abbreviatedName(_ claim: [UInt8], _ actual: [UInt8]) -> Match? {
    guard claim.count < actual.count, actual.suffix(claim.count).elementsEqual(claim) else { return nil }
    guard actual[actual.count - claim.count - 1] == Byte.dot else { return nil }
    return Match(.abbreviated, "module left out")
}

/// A name for what repr shows with more around it: `D` for `<class '__main__.D'>`, `Color.RED` for `<Color.RED: 1>`,
/// `ABC` for `'ABC'`.
func abbreviatedMatch(name claim: [UInt8], _ actual: Literal) -> Match? {
    switch actual {
    case .classRepr(let name) where name == claim: Match(.abbreviated, "a class by its name")
    case .classRepr(let name): abbreviatedName(claim, name)?.and(Match(.abbreviated, "a class by its name"))
    case .enumMember(let name, _) where name == claim: Match(.abbreviated, "an enum member by its name")
    case .enumMember(let name, _): abbreviatedName(claim, name)?.and(Match(.abbreviated, "an enum member by its name"))
    case .text(let text) where text == claim: Match(.abbreviated, "quotes left out")
    default: nil
    }
}

/// The wrapper around a container or a number left out: `[1, 2]` for `deque([1, 2])`.
///
/// Not around a str: `Decimal('1.0')` is no str.
func unwrapped(_ actual: Literal) -> Literal? {
    let content: Literal
    switch actual {
    case .call(_, let arguments):
        let positional = arguments.filter { if case .named = $0 { false } else { true } }
        guard positional.count == 1, let only = positional.first else { return nil }
        content = only
    case .frozenSet(let items): content = .set(items)
    default: return nil
    }
    switch content {
    case .list, .tuple, .set, .dictionary, .bytes, .integer, .float, .bool, .complex: return content
    default: return nil
    }
}
