/// Names for the bytes of ASCII that parsing meets.
enum Byte {
    static let newline = UInt8(ascii: "\n")
    static let tab = UInt8(ascii: "\t")
    static let space = UInt8(ascii: " ")
    static let dot = UInt8(ascii: ".")
    static let comma = UInt8(ascii: ",")
    static let colon = UInt8(ascii: ":")
    static let equals = UInt8(ascii: "=")
    static let minus = UInt8(ascii: "-")
    static let plus = UInt8(ascii: "+")
    static let underscore = UInt8(ascii: "_")
    static let backslash = UInt8(ascii: "\\")
    static let quote = UInt8(ascii: "'")
    static let doubleQuote = UInt8(ascii: "\"")
    static let less = UInt8(ascii: "<")
    static let greater = UInt8(ascii: ">")
    static let zero = UInt8(ascii: "0")
    static let tilde = UInt8(ascii: "~")
}

extension UInt8 {
    var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    /// Space, tab, line feed, carriage return, vertical tab, form feed.
    var isWhiteSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
    /// Letters, digits, underscore and everything beyond ASCII.
    var isWordPart: Bool { isASCIILetter || isASCIIDigit || self == Byte.underscore || self >= 0x80 }
    var isNameStart: Bool { isWordPart && !isASCIIDigit }

    var hexDigit: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x37
        case 0x61...0x66: self - 0x57
        default: nil
        }
    }
}
