extension Unicode.Scalar {
    /// Whether showing the scalar as it is could change how its surroundings look, hide something, or steer a
    /// terminal: controls, line and paragraph separators, invisible format characters such as the bidirectional
    /// controls (but for the joiners, which scripts and emoji need), and noncharacters.
    var disturbsDisplay: Bool {
        if value < 0x7F { return value < 0x20 }
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate: return true
        case .format: return value != 0x200C && value != 0x200D
        default: return properties.isNoncharacterCodePoint
        }
    }

    /// The scalar as Python would write it in a string: `\n`, `\x1b`, `\u202e`, `\U000e0001`.
    var visibleEscape: String {
        switch self {
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        case _ where value <= 0xFF: "\\x" + hexadecimal(value, digits: 2)
        case _ where value <= 0xFFFF: "\\u" + hexadecimal(value, digits: 4)
        default: "\\U" + hexadecimal(value, digits: 8)
        }
    }
}

/// In lower case, with leading zeros.
func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
