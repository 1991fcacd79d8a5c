/// Finds where an element of HTML or XML ends that a text shows, as parsers and templates write them: for the reader of
/// claims and for the judge.
///
/// One pass; what is nested deeper than `deepest` is no element.
package struct Markup {
    private static let deepest = 1_000
    /// So many signs that begin no tag may stand in an element, so that no text costs the square of its length.
    private static let mostSigns = 16

    /// The scalar or byte at an index.
    private let unit: (Int) -> UInt32
    private let end: Int
    private var index: Int
    /// The ranges of the names of the elements that are open.
    private var open: [Range<Int>] = []
    private var signs = 0

    private init(from start: Int, to end: Int, _ unit: @escaping (Int) -> UInt32) {
        self.unit = unit
        self.end = end
        index = start
    }

    /// The index after the element, or after the elements that stand there without a blank between them.
    ///
    /// An element ends at its closing tag, which closes what is open within it too, or in `/>`. Declarations and comments
    /// are taken with what follows them.
    ///
    /// - Parameter unit: the scalar or byte at an index.
    /// - Returns: nil where no element begins, or where it does not end before `end`.
    package static func end(at start: Int, before end: Int, _ unit: @escaping (Int) -> UInt32) -> Int? {
        var markup = Markup(from: start, to: end, unit)
        return markup.readElements()
    }

    private func at(_ place: Int) -> UInt32 { place < end ? unit(place) : 0 }

    private func isNext(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes in
            bytes.indices.allSatisfy { at(index + $0) == UInt32(bytes[$0]) }
        }
    }

    private mutating func skip(after text: StaticString) -> Bool {
        while index < end, !isNext(text) { index += 1 }
        index += text.utf8CodeUnitCount
        return index <= end
    }

    private mutating func readElements() -> Int? {
        var result: Int?
        while index < end, at(index) == less {
            guard readTag() else { return result }
            while !open.isEmpty {
                while index < end, at(index) != less { index += 1 }
                guard index < end else { return result }
                let place = index
                guard !isTagStart(at(index + 1)) || !readTag() else { continue }
                // A sign of the text: `a < b`.
                guard signs < Self.mostSigns else { return result }
                signs += 1
                index = place + 1
            }
            result = index
        }
        return result
    }

    private func isTagStart(_ unit: UInt32) -> Bool {
        isLetter(unit) || unit == slash || unit == exclamation || unit == questionMark
    }

    /// One tag, comment or declaration.
    private mutating func readTag() -> Bool {
        if isNext("<!--") { return skip(after: "-->") }
        if isNext("<![CDATA[") { return skip(after: "]]>") }
        if isNext("<?xml") { return skip(after: "?>") }
        if isNext("<!DOCTYPE") || isNext("<!doctype") { return skip(after: ">") }
        if at(index + 1) == slash { return readClosingTag() }
        return readOpeningTag()
    }

    private mutating func readClosingTag() -> Bool {
        index += 2
        let name = takeName()
        while isBlank(at(index)) { index += 1 }
        guard at(index) == greater, let place = open.lastIndex(where: { isSame($0, name) }) else { return false }
        index += 1
        open.removeSubrange(place...)
        return true
    }

    private mutating func readOpeningTag() -> Bool {
        index += 1
        let isRoot = open.isEmpty
        let name = takeName()
        guard !name.isEmpty else { return false }
        var hasAttributes = false
        while true {
            let start = index
            while isBlank(at(index)) { index += 1 }
            if at(index) == greater {
                index += 1
                // `<input>` alone is a placeholder as often as an element.
                if isVoid(name), !isRoot || hasAttributes { return true }
                guard open.count < Self.deepest else { return false }
                open.append(name)
                return true
            }
            if at(index) == slash, at(index + 1) == greater {
                index += 2
                return true
            }
            guard index > start, readAttribute() else { return false }
            hasAttributes = true
        }
    }

    /// `name`, `name=value`, `name="value"`.
    private mutating func readAttribute() -> Bool {
        guard !takeName().isEmpty else { return false }
        guard at(index) == equals else { return true }
        index += 1
        let quote = at(index)
        if quote == singleQuote || quote == doubleQuote {
            index += 1
            while index < end, at(index) != quote { index += 1 }
            index += 1
            return index <= end
        }
        let start = index
        while index < end, !isBlank(at(index)), at(index) != greater, at(index) != less { index += 1 }
        return index > start
    }

    private mutating func takeName() -> Range<Int> {
        let start = index
        guard isLetter(at(index)) else { return start..<start }
        while isLetter(at(index)) || isNamePart(at(index)) { index += 1 }
        return start..<index
    }

    private func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        left.count == right.count && zip(left, right).allSatisfy { at($0) == at($1) }
    }

    /// The elements without content of the HTML standard, section 13.1.2.
    private func isVoid(_ name: Range<Int>) -> Bool {
        guard name.count <= 6 else { return false }
        let text = String(String.UnicodeScalarView(name.compactMap { Unicode.Scalar(at($0)) }))
        return [
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
        ].contains(text)
    }
}

private let less = UInt32(UInt8(ascii: "<"))
private let greater = UInt32(UInt8(ascii: ">"))
private let slash = UInt32(UInt8(ascii: "/"))
private let exclamation = UInt32(UInt8(ascii: "!"))
private let questionMark = UInt32(UInt8(ascii: "?"))
private let equals = UInt32(UInt8(ascii: "="))
private let singleQuote = UInt32(UInt8(ascii: "'"))
private let doubleQuote = UInt32(UInt8(ascii: "\""))

private func isBlank(_ unit: UInt32) -> Bool { unit == 0x20 || unit == 0x0A || unit == 0x09 || unit == 0x0D }

private func isLetter(_ unit: UInt32) -> Bool {
    (0x41...0x5A).contains(unit) || (0x61...0x7A).contains(unit) || unit == 0x5F
}

private func isNamePart(_ unit: UInt32) -> Bool {
    (0x30...0x39).contains(unit) || unit == 0x2D || unit == 0x3A || unit == 0x2E
}
