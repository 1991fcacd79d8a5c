import Model
import PythonSyntax

/// Why a guide is not to blame for an exception, or nil where it is: what a reader has and we do not.
func blamelessCause(_ exception: ObservedException, snippet: Snippet, run: Run) -> String? {
    if isMissingByName(exception) { return nil }
    if exception.message.contains("'ellipsis'") { return "... stands for something to be filled in" }
    for type in exception.types {
        switch type {
        case "builtins.UnboundLocalError": return nil
        case "builtins.NameError": return undefinedNameCause(exception, snippet: snippet, run: run)
        case "builtins.ModuleNotFoundError": return "a package is missing: \(exception.message)"
        case "builtins.ImportError" where exception.message.hasPrefix("attempted relative import"):
            return "a package is missing: \(exception.message)"
        case "builtins.FileNotFoundError": return "a file is missing: \(exception.message)"
        case "builtins.PermissionError": return "confinement refused it: \(exception.message)"
        case "builtins.EOFError" where exception.message.contains("reading a line"):
            return "it reads standard input, which is empty"
        case "_tkinter.TclError" where exception.message.contains("display"):
            return "a display is missing: \(exception.message)"
        case "builtins.MemoryError": return "it needs more memory than it may have"
        case "builtins.ConnectionError", "socket.gaierror", "urllib.error.URLError",
            "requests.exceptions.ConnectionError":
            return "a service is missing: \(exception.message)"
        default: continue
        }
    }
    return nil
}

/// Whether the name of the file, module or package that was not found says that there is none: the guide means it so.
private func isMissingByName(_ exception: ObservedException) -> Bool {
    guard
        exception.types.contains(where: { $0 == "builtins.FileNotFoundError" || $0 == "builtins.ModuleNotFoundError" })
    else { return false }
    // `No such file or directory: 'x'`, `No module named 'x'`, `No package metadata was found for x`
    let text = exception.message.utf8
    let quoted = text.split(separator: Byte.quote, omittingEmptySubsequences: false)
    let name = quoted.count > 2 ? quoted[quoted.count - 2] : text.split(separator: Byte.space).last ?? text[...]
    let letters = String(decoding: name.filter(\.isASCIILetter), as: UTF8.self).lowercased()
    return missingNames.contains { firstIndex(of: $0, in: letters.bytes[...]) != nil }
}

/// Letters in names of what is meant to be missing, without signs between words.
private let missingNames = [
    "missing", "nonexist", "notexist", "doesntexist", "nosuch", "notinstalled", "notfound", "notthere", "absent",
    "nowhere", "imaginary", "bogus",
].map(\.bytes)

private func undefinedNameCause(_ exception: ObservedException, snippet: Snippet, run: Run) -> String? {
    let cause = "a name that nobody defines: \(exception.message)"
    if case .incomplete = run.outcome { return cause }
    let parts = exception.message.utf8.split(separator: Byte.quote)
    guard parts.count > 1 else { return nil }
    let name = String(decoding: Array(parts[1]), as: UTF8.self)
    return isBound(name, in: snippet) ? nil : cause
}

/// Whether a name occurs in a snippet where names are bound: before `=`, after `def`, `import`, `for`, ...
private func isBound(_ name: String, in snippet: Snippet) -> Bool {
    let binders: Set<String> = ["def", "class", "import", "as", "for", "global", "nonlocal", "del", "*", ","]
    let tokens = tokenize(snippet.lines.map(\.text)).tokens.filter { $0.kind != .comment }
    for (index, token) in tokens.enumerated() where token.kind == .name && token.text == name {
        let next = index + 1 < tokens.count ? tokens[index + 1].text : ""
        if ["=", ":=", ":", "in"].contains(next) || (next.hasSuffix("=") && !["==", "<=", ">=", "!="].contains(next)) {
            return true
        }
        if index > 0, binders.contains(tokens[index - 1].text), tokens[index - 1].text != "," || next == "=" {
            return true
        }
    }
    return false
}
