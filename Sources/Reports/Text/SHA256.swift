/// SHA-256 (FIPS 180-4) of a text's UTF-8 in base64, as a content security policy names what it allows.
func base64SHA256(of text: String) -> String {
    base64(sha256(Array(text.utf8)))
}

private func sha256(_ message: [UInt8]) -> [UInt8] {
    var bytes = message + [0x80]
    while bytes.count % 64 != 56 { bytes.append(0) }
    bytes += bigEndian(UInt64(message.count) * 8)

    var state = squareRootFractions
    for start in stride(from: 0, to: bytes.count, by: 64) {
        compress(bytes[start..<start + 64], into: &state)
    }
    return state.flatMap { bigEndian($0) }
}

private func compress(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
    var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { index in
        block[index..<index + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for index in 16..<64 {
        let (early, late) = (words[index - 15], words[index - 2])
        let first = rotated(early, 7) ^ rotated(early, 18) ^ early >> 3
        let second = rotated(late, 17) ^ rotated(late, 19) ^ late >> 10
        words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
        let sum = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
        let choice = e & f ^ ~e & g
        let first = h &+ sum &+ choice &+ cubeRootFractions[index] &+ words[index]
        let majority = a & b ^ a & c ^ b & c
        let second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) &+ majority
        (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
}

private func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
}

private func bigEndian(_ value: some FixedWidthInteger) -> [UInt8] {
    stride(from: value.bitWidth - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> $0) }
}

/// The first 32 bits of the fractions of the square roots of the first 8 primes.
private let squareRootFractions: [UInt32] = primes.prefix(8).map { UInt32(truncatingIfNeeded: root($0, power: 2)) }

/// The first 32 bits of the fractions of the cube roots of the first 64 primes.
private let cubeRootFractions: [UInt32] = primes.map { UInt32(truncatingIfNeeded: root($0, power: 3)) }

private let primes: [UInt64] = (2...311).filter { number in
    !(2..<number).contains { number % $0 == 0 }
}

/// The greatest number whose power is at most `value` with as many zero bits behind it as make its fraction 32 bits.
private func root(_ value: UInt64, power: Int) -> UInt64 {
    let target = UInt128(value) << (32 * power)
    var (low, high): (UInt128, UInt128) = (0, 1 << 40)
    while low + 1 < high {
        let middle = (low + high) / 2
        let reached = (1..<power).reduce(middle) { product, _ in product * middle }
        if reached <= target { low = middle } else { high = middle }
    }
    return UInt64(low)
}

/// RFC 4648, with padding.
private func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
        let group = bytes[start..<min(start + 3, bytes.count)]
        let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
        for index in 0..<4 {
            let value = Int(bits >> (18 - 6 * UInt32(index)) & 0x3F)
            text.append(index <= group.count ? alphabet[value] : UInt8(ascii: "="))
        }
    }
    return String(decoding: text, as: UTF8.self)
}
