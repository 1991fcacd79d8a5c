/// Takes a message apart. What does not fit gives zeros and empty lists and sets `isBroken`: a host may be killed at
/// any point, and what a snippet shares with it may hold anything.
struct ByteReader {
    private let bytes: [UInt8]
    private var position: Int
    private let end: Int
    private(set) var isBroken = false

    init(_ bytes: [UInt8], range: Range<Int>? = nil) {
        self.bytes = bytes
        position = range?.lowerBound ?? 0
        end = range?.upperBound ?? bytes.count
    }

    var isAtEnd: Bool { position >= end }

    /// The next bytes, as a place in the whole.
    private mutating func take(_ count: Int) -> Range<Int>? {
        guard !isBroken, count >= 0, count <= end - position else {
            isBroken = true
            return nil
        }
        defer { position += count }
        return position..<position + count
    }

    mutating func byte() -> UInt8 {
        take(1).map { bytes[$0.lowerBound] } ?? 0
    }

    /// 4 bytes in little-endian order.
    mutating func length() -> Int {
        guard let range = take(4) else { return 0 }
        return range.reversed().reduce(0) { $0 << 8 | Int(bytes[$1]) }
    }

    mutating func number() -> Int {
        guard let range = take(8) else { return 0 }
        return Int(Int64(bitPattern: range.reversed().reduce(0) { $0 << 8 | UInt64(bytes[$1]) }))
    }

    mutating func flag() -> Bool { number() != 0 }

    mutating func content() -> [UInt8] { content(count: number()) }

    mutating func content(count: Int) -> [UInt8] { take(count).map { Array(bytes[$0]) } ?? [] }

    mutating func text() -> String { String(decoding: content(), as: UTF8.self) }

    mutating func optionalText() -> String? { flag() ? text() : nil }

    /// A reader of the next bytes alone.
    mutating func part(count: Int) -> ByteReader {
        guard let range = take(count) else { return ByteReader([]) }
        return ByteReader(bytes, range: range)
    }

    mutating func list<Element>(_ element: (inout ByteReader) -> Element) -> [Element] {
        let count = number()
        var result: [Element] = []
        while result.count < count, !isBroken { result.append(element(&self)) }
        return result
    }
}
