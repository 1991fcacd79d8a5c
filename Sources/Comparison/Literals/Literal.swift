/// A Python value as a claim or a repr spells it.
///
/// Equality is that of values: spelling is gone, types stay apart (`True` is not `1`, `1` is not `1.0`).
indirect enum Literal: Hashable, Sendable {
    case nothing
    case bool(Bool)
    case integer(DecimalNumber)
    case float(FloatValue)
    case complex(real: FloatValue, imaginary: FloatValue)
    /// UTF-8; lone surrogates as three bytes each, as if they were characters.
    case text([UInt8])
    case bytes([UInt8])
    case list([Literal])
    case tuple([Literal])
    case set([Literal])
    case frozenSet([Literal])
    /// Entries are pairs, in order, or holes.
    case dictionary([Literal])
    case pair(Literal, Literal)
    /// `Point(1, y=2)`, `array([1, 2])`.
    case call(name: [UInt8], arguments: [Literal])
    /// An argument with its name.
    case named([UInt8], Literal)
    /// `list[int]`.
    case subscripted(name: [UInt8], arguments: [Literal])
    /// A dotted name: `D`, `Color.RED`.
    case name([UInt8])
    /// `<class 'int'>`, by the class's dotted name.
    case classRepr([UInt8])
    /// `<Color.RED: 1>`.
    case enumMember(name: [UInt8], value: [UInt8])
    /// What stands between other angle brackets.
    case angle([UInt8])
    /// `...`: something left out; in a repr, what would be endless.
    case hole
    /// The digits that begin a number: `0.333...`.
    case truncated([UInt8])

    var isHole: Bool { self == .hole }

    /// What Python calls it: for messages.
    var typeName: String {
        switch self {
        case .nothing: "None"
        case .bool: "a bool"
        case .integer: "an int"
        case .float, .truncated: "a float"
        case .complex: "a complex"
        case .text: "a str"
        case .bytes: "bytes"
        case .list: "a list"
        case .tuple: "a tuple"
        case .set: "a set"
        case .frozenSet: "a frozenset"
        case .dictionary: "a dict"
        case .classRepr: "a class"
        case .enumMember: "an enum member"
        case .call(let name, _): "a " + String(decoding: name, as: UTF8.self)
        case .pair, .named, .subscripted, .name, .angle, .hole: "an object"
        }
    }

    /// Whether Python itself reads it as a value, not as a name or a repr that it cannot read back.
    var isValue: Bool {
        switch self {
        case .nothing, .bool, .integer, .float, .complex, .text, .bytes, .list, .tuple, .set, .frozenSet, .dictionary,
            .truncated:
            true
        default: false
        }
    }
}

/// A float as written: finite with its digits, or one of those that have none.
enum FloatValue: Hashable, Sendable {
    case finite(DecimalNumber)
    case infinity(isNegative: Bool)
    case notANumber

    static let zero = Self.finite(.zero)
}
