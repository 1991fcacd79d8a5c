/// The text with some scalars replaced; nil leaves a scalar as it is.
func escaped(_ text: String, _ replacement: (Unicode.Scalar) -> String?) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        if let replacement = replacement(scalar) {
            result.append(contentsOf: replacement.unicodeScalars)
        } else {
            result.append(scalar)
        }
    }
    return String(result)
}

/// As the text or a quoted attribute value of HTML; what could disturb the display is shown escaped.
func escapedHTML(_ text: String) -> String {
    escaped(visible(text, keeping: ["\n", "\t"])) { scalar in
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        case "'": "&#39;"
        default: nil
        }
    }
}

/// As the path of a relative URI (RFC 3986): everything but unreserved characters and slashes percent-encoded.
func percentEncoded(path: String) -> String {
    var result = ""
    for byte in path.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "/"):
            result.unicodeScalars.append(Unicode.Scalar(byte))
        default:
            result += "%" + hexadecimal(UInt32(byte), digits: 2).uppercased()
        }
    }
    return result
}
