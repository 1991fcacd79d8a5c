/// A random Python value: how repr writes it, and other spellings of the same value.
struct RandomValue {
    let repr: String
    let spellings: [String]

    /// - Parameter isPrinted: whether numbers have one spelling only: that which was written.
    init(depth: Int, isPrinted: Bool, using generator: inout some RandomNumberGenerator) {
        let kinds = depth > 0 ? 12 : 7
        switch Int.random(in: 0..<kinds, using: &generator) {
        case 0:
            let value = Int.random(in: -1_000_000...1_000_000, using: &generator)
            let hex = (value < 0 ? "-0x" : "0x") + String(abs(value), radix: 16)
            self.init("\(value)", isPrinted ? ["\(value)"] : ["\(value)", hex])
        case 1:
            let whole = Int.random(in: -999...999, using: &generator)
            let fraction = Int.random(in: 1...99_999, using: &generator)
            let text = "\(whole).\(fraction)".trimmingZeros
            self.init(text, isPrinted ? [text] : [text, text + "0"])
        case 2:
            let text = ["True", "False", "None"].randomElement(using: &generator) ?? "None"
            self.init(text, [text])
        case 3, 4:
            let letters = "abc ABC xyz01,:()[]{}=é中#-".unicodeScalars
            var content = ""
            for _ in 0..<Int.random(in: 0...8, using: &generator) {
                if let scalar = letters.randomElement(using: &generator) { content.unicodeScalars.append(scalar) }
            }
            self.init("'\(content)'", ["'\(content)'", "\"\(content)\"", "'''\(content)'''"])
        case 5:
            let bytes = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
                UInt8.random(in: 0x61...0x7A, using: &generator)
            }
            let text = String(decoding: bytes, as: UTF8.self)
            self.init("b'\(text)'", ["b'\(text)'", "b\"\(text)\""])
        case 6:
            let value = Int.random(in: 1...99, using: &generator)
            self.init("(\(value)+2j)", ["(\(value)+2j)", "(\(value)+2J)"])
        default:
            self.init(
                containerOf: Int.random(in: 0..<5, using: &generator), depth: depth, isPrinted: isPrinted,
                using: &generator)
        }
    }

    private init(_ repr: String, _ spellings: [String]) {
        self.repr = repr
        self.spellings = spellings
    }

    private init(
        containerOf kind: Int, depth: Int, isPrinted: Bool, using generator: inout some RandomNumberGenerator
    ) {
        let items = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
            RandomValue(depth: depth - 1, isPrinted: isPrinted, using: &generator)
        }
        let reprs = items.map(\.repr)
        let others = items.map { $0.spellings.randomElement(using: &generator) ?? $0.repr }
        switch kind {
        case 0: self.init("[" + reprs.joined(separator: ", ") + "]", ["[" + others.joined(separator: ",") + "]"])
        case 1:
            let comma = items.count == 1 ? "," : ""
            self.init(
                "(" + reprs.joined(separator: ", ") + comma + ")",
                ["( " + others.joined(separator: " , ") + comma + " )"])
        case 2:
            // Keys are numbered, so that they differ.
            let keys = items.indices.map { "'k\($0)'" }
            self.init(
                "{" + zip(keys, reprs).map { "\($0): \($1)" }.joined(separator: ", ") + "}",
                ["{" + zip(keys, others).map { "\($0):\($1)" }.joined(separator: ",") + "}"])
        case 3:
            let numbers = Array(Set((0...items.count).map { _ in Int.random(in: 0...99, using: &generator) }))
            self.init(
                "{" + numbers.map(String.init).joined(separator: ", ") + "}",
                ["{" + numbers.reversed().map(String.init).joined(separator: ",") + "}"])
        default:
            let names = items.indices.map { "field\($0)=" }
            self.init(
                "Point(" + zip(names, reprs).map { $0 + $1 }.joined(separator: ", ") + ")",
                ["Point(" + zip(names, others).map { $0 + $1 }.joined(separator: ",") + ")"])
        }
    }
}

extension String {
    fileprivate var trimmingZeros: String {
        var result = self
        while result.hasSuffix("0"), !result.hasSuffix(".0") { result.removeLast() }
        return result
    }
}
