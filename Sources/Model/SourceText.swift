/// The bytes of one guide, decoded and cut into lines.
///
/// Lines end at LF, CR LF or CR; a byte order mark is left out. Line numbers count from 1, columns count Unicode
/// scalars from 1.
package struct SourceText: Sendable, Equatable {
    /// As the user named it, or relative to the project root.
    package let path: String
    /// Without their line ends. The last line is left out when it is empty.
    package let lines: [String]

    package init(path: String, lines: [String]) {
        self.path = path
        self.lines = lines
    }

    /// Decodes strictly: what is not UTF-8 is an error with its place, never silently replaced.
    package init(path: String, bytes: [UInt8]) throws(NotUTF8) {
        var content = bytes[...]
        if content.starts(with: [0xEF, 0xBB, 0xBF]) { content = content.dropFirst(3) }
        var lines: [String] = []
        var start = content.startIndex
        var index = content.startIndex
        func decoded(_ end: Int) throws(NotUTF8) -> String {
            guard let line = String(validating: content[start..<end], as: UTF8.self) else {
                throw NotUTF8(path: path, line: lines.count + 1, offset: firstInvalidOffset(content[start..<end]))
            }
            return line
        }
        while index < content.endIndex {
            let byte = content[index]
            guard byte == 0x0A || byte == 0x0D else {
                index += 1
                continue
            }
            lines.append(try decoded(index))
            index += 1
            if byte == 0x0D, index < content.endIndex, content[index] == 0x0A { index += 1 }
            start = index
        }
        if start < content.endIndex { lines.append(try decoded(content.endIndex)) }
        self.init(path: path, lines: lines)
    }
}

/// Where a guide stops being UTF-8.
package struct NotUTF8: Error, Equatable {
    package let path: String
    package let line: Int
    /// In bytes from the start of the file, from 0.
    package let offset: Int
}

/// The offset of the first byte that does not continue valid UTF-8.
private func firstInvalidOffset(_ bytes: ArraySlice<UInt8>) -> Int {
    var valid = bytes.startIndex
    var iterator = bytes.makeIterator()
    var decoder = UTF8()
    while true {
        switch decoder.decode(&iterator) {
        case .scalarValue(let scalar): valid += UTF8.width(scalar)
        case .emptyInput, .error: return valid
        }
    }
}
