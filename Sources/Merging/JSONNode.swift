/// A value of a report and where it stands there, to be asked for what is expected of it.
struct JSONNode {
    let value: JSONValue
    /// As jq writes it: `.runs[0].documents`; empty for the whole.
    let path: String

    init(_ value: JSONValue, path: String = "") {
        self.value = value
        self.path = path
    }

    var damage: Damage { Damage(place: path.isEmpty ? "its beginning" : path) }

    /// A member that must be there.
    subscript(name: String) -> JSONNode {
        get throws(Damage) {
            let place = "\(path).\(name)"
            guard case .object(let members) = value, let member = members[name] else { throw Damage(place: place) }
            return JSONNode(member, path: place)
        }
    }

    /// A member that may be absent or null.
    func optional(_ name: String) -> JSONNode? {
        guard let node = try? self[name] else { return nil }
        if case .null = node.value { return nil }
        return node
    }

    var elements: [JSONNode] {
        get throws(Damage) {
            guard case .array(let values) = value else { throw damage }
            return values.enumerated().map { JSONNode($1, path: "\(path)[\($0)]") }
        }
    }

    var string: String {
        get throws(Damage) {
            guard case .string(let text) = value else { throw damage }
            return text
        }
    }

    var int: Int {
        get throws(Damage) {
            guard case .number(let value) = value, let number = Int(exactly: value) else { throw damage }
            return number
        }
    }

    var bool: Bool {
        get throws(Damage) {
            guard case .bool(let flag) = value else { throw damage }
            return flag
        }
    }

    /// Reports hold milliseconds with three digits behind the point.
    var duration: Duration {
        get throws(Damage) {
            guard case .number(let milliseconds) = value, milliseconds.magnitude < 1e12 else { throw damage }
            return .microseconds(Int((milliseconds * 1000).rounded()))
        }
    }

    var strings: [String] {
        get throws(Damage) { try elements.map { (node) throws(Damage) in try node.string } }
    }

    var ints: [Int] {
        get throws(Damage) { try elements.map { (node) throws(Damage) in try node.int } }
    }

    /// A range as its first and last number.
    var range: ClosedRange<Int> {
        get throws(Damage) {
            let ends = try ints
            guard ends.count == 2, ends[0] <= ends[1] else { throw damage }
            return ends[0]...ends[1]
        }
    }

    /// One of the values that have names.
    func named<Value: RawRepresentable<String>>(_ type: Value.Type = Value.self) throws(Damage) -> Value {
        guard let value = Value(rawValue: try string) else { throw damage }
        return value
    }
}

/// What stands in a report that verify does not write: the place.
struct Damage: Error {
    let place: String
}
