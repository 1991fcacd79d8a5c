package import Model

/// The format of a document, by its path's extension where that says it, else by what it holds.
///
/// A `.txt` file is flat text, unless it has a whole Markdown fence or clearly is reStructuredText. Standard input and
/// files with other extensions are Markdown with a fence or headings, reStructuredText with directives or sections,
/// and else flat text.
package func documentFormat(of source: SourceText) -> DocumentFormat {
    switch pathExtension(source.path) {
    case "md", "markdown", "mdown", "mkd", "mkdn", "mdwn", "mdx", "qmd", "rmd", "livemd", "ronn": return .markdown
    case "rst", "rest", "restx": return .reStructuredText
    case "py", "pyi", "pyw": return .pythonFile
    case "txt", "text":
        if hasFence(source.lines) { return .markdown }
        return looksLikeReStructuredText(source.lines) ? .reStructuredText : .flatText
    default:
        if hasFence(source.lines) { return .markdown }
        if looksLikeReStructuredText(source.lines) { return .reStructuredText }
        return hasMarkdownHeadings(source.lines) ? .markdown : .flatText
    }
}

/// In lower case, without its dot; empty where there is none.
private func pathExtension(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
}

/// Whether a fence of three backticks or tildes is opened and closed again.
private func hasFence(_ lines: [String]) -> Bool {
    var open: (character: UInt8, length: Int)?
    for line in lines {
        let view = Substring(line).utf8.drop(while: \.isIndentation)
        guard let character = view.first, character == UInt8(ascii: "`") || character == UInt8(ascii: "~") else {
            continue
        }
        let length = view.prefix { $0 == character }.count
        guard length >= 3 else { continue }
        let rest = view.dropFirst(length)
        if let fence = open {
            let closes = character == fence.character && length >= fence.length
            if closes, rest.allSatisfy(\.isIndentation) { return true }
        } else if !rest.contains(UInt8(ascii: "`")) {
            open = (character, length)
        }
    }
    return false
}

/// Whether the first line is a `#` heading or two others are headings of a lower level, each with nothing directly above
/// and below: comments in code whose blank lines are lost do not stand so.
private func hasMarkdownHeadings(_ lines: [String]) -> Bool {
    var count = 0
    var isFirst = true
    for (index, line) in lines.enumerated() where !line.isBlank {
        defer { isFirst = false }
        let level = line.utf8.prefix { $0 == UInt8(ascii: "#") }.count
        guard (1...6).contains(level), line.utf8.dropFirst(level).first == 0x20 else { continue }
        let standsAlone =
            (index == 0 || lines[index - 1].isBlank) && index + 1 < lines.count && lines[index + 1].isBlank
        guard standsAlone, isFirst || level > 1 else { continue }
        count += isFirst ? 2 : 1
        if count >= 2 { return true }
    }
    return false
}

/// Whether there are directives, literal blocks or sections of reStructuredText, or a session among paragraphs.
///
/// All need blank lines or indentation, which flat text has lost.
private func looksLikeReStructuredText(_ lines: [String]) -> Bool {
    var evidence = 0
    for (index, line) in lines.enumerated() where !line.isBlank {
        let next = index + 1 < lines.count ? lines[index + 1] : ""
        let isAfterBlank = index == 0 || lines[index - 1].isBlank
        let view = Substring(line).utf8.trimmed
        if view.starts(with: ".. ".utf8), isAfterBlank, view.hasDirectiveMark { return true }
        let isIndentedBelow =
            next.isBlank
            && lines.dropFirst(index + 1).first { !$0.isBlank }
                .map { indentationWidth($0) > indentationWidth(line) } ?? false
        if view.suffix(2).elementsEqual("::".utf8), isIndentedBelow { evidence += 1 }
        if isAfterBlank, next.isSectionUnderline(of: line), index + 2 >= lines.count || lines[index + 2].isBlank {
            evidence += 1
        }
        if isAfterBlank, line.hasSessionPrompt { evidence += 1 }
        if evidence >= 2 { return true }
    }
    return false
}

extension Substring.UTF8View {
    /// Whether it has the `name::` of a directive.
    fileprivate var hasDirectiveMark: Bool {
        let name = dropFirst(3).prefix { $0.isLetter || $0.isDigit || "-_:".utf8.contains($0) }
        return name.count > 2 && name.suffix(2).elementsEqual("::".utf8)
    }
}

extension String {
    /// Whether the line is a section's underline, as long as the title at least.
    fileprivate func isSectionUnderline(of title: String) -> Bool {
        let view = Substring(self).utf8
        guard let first = view.first, "=-~^\"'`#*+".utf8.contains(first), view.allSatisfy({ $0 == first }) else {
            return false
        }
        return view.count >= 3 && view.count >= title.unicodeScalars.count && title.utf8.first?.isIndentation == false
    }
}
