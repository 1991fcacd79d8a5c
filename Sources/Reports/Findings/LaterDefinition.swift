import Model

extension DocumentResults {
    /// The first line after another where the same snippet or a later one seems to define a name: by `def`, `class`,
    /// `import`, `as`, or as the target of an assignment. Read from the lines alone, as a hint for the reader of the
    /// report.
    func laterDefinition(of name: String, afterLine number: Int) -> Int? {
        for later in snippets where later.snippet.lastLine > number {
            for line in later.snippet.lines where line.number > number && defines(name, in: line.text) {
                return line.number
            }
        }
        return nil
    }
}

private func defines(_ name: String, in line: String) -> Bool {
    let words = line.prefix(while: { $0 != "#" }).split { !($0.isLetter || $0.isNumber || $0 == "_") }
    guard let place = words.firstIndex(where: { $0 == name }) else { return false }
    if place > 0, ["def", "class", "import", "as"].contains(words[place - 1]) { return true }
    // An assignment: the name alone, or with other names, before a single `=`.
    let target = line.prefix { $0 != "=" }
    guard place == 0, target.endIndex < line.endIndex, !line[target.endIndex...].hasPrefix("==") else { return false }
    return target.allSatisfy { $0.isLetter || $0.isNumber || "_, :".contains($0) }
}
