/// The skeletons of all lines, in which the containers of MkDocs, which CommonMark does not know, are list items.
func markdownSkeletons(of lines: [String]) -> [[UInt8]] {
    var inlineStarts = 0
    var skeletons = lines.map { line in
        if line.isBlank { inlineStarts = 0 }
        let skeleton = Skeleton(of: line, keepsAngle: inlineStarts < mostIndentedAngles)
        if skeleton.hasIndentedAngle { inlineStarts += 1 }
        return skeleton.bytes
    }
    // The indentation of the next line that is not blank, from the end backwards.
    var nextIndentation = 0
    for index in lines.indices.reversed() {
        let line = lines[index]
        guard !line.isBlank else { continue }
        let indentation = indentationWidth(line)
        if nextIndentation >= indentation + 4, line.opensIndentedContainer {
            // `=== "Tab"` becomes `-   xxxxx`: its content begins four columns to the right, as in MkDocs.
            let start = line.utf8.prefix(while: \.isIndentation).count
            for position in skeletons[index].indices.dropFirst(start) {
                skeletons[index][position] = UInt8(ascii: position == start ? "-" : position < start + 4 ? " " : "x")
            }
        }
        nextIndentation = indentation
    }
    return skeletons
}

/// How many lines of a paragraph may begin with white space and `<`: in a list that may be HTML, in a paragraph cmark
/// looks for its end as far as the paragraph goes, each time.
private let mostIndentedAngles = 64

extension String {
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
