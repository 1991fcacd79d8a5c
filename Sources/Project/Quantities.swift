/// `10s`, `500ms`, `2m`, `1.5s` or a bare number of seconds; nil for what is none of these, or not above zero.
package func duration(_ text: String) -> Duration? {
    guard let (number, unit) = numberAndUnit(text), number > 0, number < 1e9 else { return nil }
    let scales: [String: Double] = ["": 1, "s": 1, "sec": 1, "ms": 0.001, "m": 60, "min": 60, "h": 3600]
    guard let scale = scales[unit], number * scale >= 0.001, number * scale < 1e8 else { return nil }
    return .milliseconds(Int64(number * scale * 1000))
}

/// `1GiB`, `512 MiB`, `64M` or a bare number of bytes; nil for what is none of these. Units count in powers of 1024.
package func byteCount(_ text: String) -> Int? {
    guard let (number, unit) = numberAndUnit(text), number > 0 else { return nil }
    let scales: [String: Double] = [
        "": 1, "b": 1, "k": 1024, "kb": 1024, "kib": 1024, "m": 1_048_576, "mb": 1_048_576, "mib": 1_048_576,
        "g": 1_073_741_824, "gb": 1_073_741_824, "gib": 1_073_741_824,
    ]
    guard let scale = scales[unit], number * scale < 1e15 else { return nil }
    return Int(number * scale)
}

private func numberAndUnit(_ text: String) -> (Double, String)? {
    let digits = text.prefix { $0.isASCII && $0.isNumber || $0 == "." }
    guard let number = Double(digits) else { return nil }
    let unit = text.dropFirst(digits.count).drop { $0 == " " }
    return (number, unit.lowercased())
}
