/// The skeletons of all lines, in which what CommonMark does not know looks like what it knows: the containers of MkDocs
/// like list items, the tags of site generators around code like fences; and HTML does not swallow a fence below it.
func markdownSkeletons(of lines: [String]) -> [[UInt8]] {
    var inlineStarts = 0
    var skeletons = lines.map { line in
        if line.isBlank { inlineStarts = 0 }
        let skeleton = Skeleton(of: line, keepsAngle: inlineStarts < mostIndentedAngles)
        if skeleton.hasIndentedAngle { inlineStarts += 1 }
        return skeleton.bytes
    }
    // The indentation of the next line that is not blank and whether a tag is closed below, from the end backwards.
    var nextIndentation = 0
    var closing: Int?
    var closingColons: (index: Int, length: Int)?
    var isAboveFence = false
    for index in lines.indices.reversed() {
        let line = lines[index]
        guard !line.isBlank else {
            isAboveFence = false
            continue
        }
        let indentation = indentationWidth(line)
        let start = line.utf8.prefix(while: \.isIndentation).count
        if nextIndentation >= indentation + 4, line.opensIndentedContainer {
            // `=== "Tab"` becomes `-   xxxxx`: its content begins four columns to the right, as in MkDocs.
            for position in skeletons[index].indices.dropFirst(start) {
                skeletons[index][position] = UInt8(ascii: position == start ? "-" : position < start + 4 ? " " : "x")
            }
        }
        if isAboveFence, line.beginsWithElement, start < skeletons[index].count {
            skeletons[index][start] = UInt8(ascii: "x")
        }
        isAboveFence = isAboveFence || line.beginsWithFence
        switch TemplateTag(line) {
        case .closing: closing = index
        case .opening:
            guard let end = closing else { break }
            skeletons[index].writeFence(from: start)
            skeletons[end].writeFence(from: lines[end].utf8.prefix(while: \.isIndentation).count)
            closing = nil
        case nil: break
        }
        switch ColonFence(line) {
        case .closing(let length): closingColons = (index, length)
        case .opening(let length):
            guard let (end, longest) = closingColons, longest >= length else { break }
            skeletons[index].writeFence(ofColons: length, from: colons(in: line))
            skeletons[end].writeFence(ofColons: longest, from: colons(in: lines[end]))
            closingColons = nil
        case nil: break
        }
        nextIndentation = indentation
    }
    return skeletons
}

/// How many lines of a paragraph may begin with white space and `<`: in a list that may be HTML, in a paragraph cmark
/// looks for its end as far as the paragraph goes, each time.
private let mostIndentedAngles = 64

extension [UInt8] {
    /// Makes a fence of the line, longer than one that may stand in the code.
    fileprivate mutating func writeFence(from start: Int) {
        for position in indices.dropFirst(start) {
            self[position] = UInt8(ascii: position < start + tagFenceLength ? "~" : " ")
        }
    }

    /// Makes a fence of as many signs of a line that begins with colons.
    fileprivate mutating func writeFence(ofColons length: Int, from start: Int) {
        for position in indices.dropFirst(start) {
            self[position] = UInt8(ascii: position < start + length ? "~" : " ")
        }
    }
}

/// Where a line's colons begin.
private func colons(in line: String) -> Int {
    line.utf8.prefix { $0 != UInt8(ascii: ":") }.count
}

/// As much as fits into the shortest tag.
private let tagFenceLength = 14

extension String {
    fileprivate var beginsWithFence: Bool {
        let view = Substring(self).utf8.drop(while: \.isIndentation)
        return view.starts(with: "```".utf8) || view.starts(with: "~~~".utf8)
    }

    /// Whether the line begins with the tag of an element that may hold Markdown: an author who forgets the blank line
    /// between `<details>` and a fence means a fence.
    fileprivate var beginsWithElement: Bool {
        var view = Substring(self).utf8.drop(while: \.isIndentation)
        guard view.first == UInt8(ascii: "<") else { return false }
        view = view.dropFirst()
        if view.first == UInt8(ascii: "/") { view = view.dropFirst() }
        let name = String(Substring(view.prefix(while: \.isLetter))).lowercased()
        return !name.isEmpty && !["pre", "script", "style", "textarea"].contains(name)
    }

    /// Whether the line opens an admonition (`!!! note`), a collapsible one (`??? note`, `???+ note`) or a tab
    /// (`=== "Name"`) of Python-Markdown and its extensions.
    fileprivate var opensIndentedContainer: Bool {
        var view = Substring(self).utf8.drop(while: \.isIndentation)
        guard let first = view.first, "!?=".utf8.contains(first), view.prefix(3).count == 3,
            view.prefix(3).allSatisfy({ $0 == first })
        else { return false }
        view = view.dropFirst(3)
        if let mark = view.first, mark == UInt8(ascii: "+") || first == UInt8(ascii: "=") && mark == UInt8(ascii: "!") {
            view = view.dropFirst()
        }
        guard view.first == 0x20 else { return false }
        view = view.drop { $0 == 0x20 }
        return first == UInt8(ascii: "=") ? view.first == UInt8(ascii: "\"") : view.first?.isLetter == true
    }
}
