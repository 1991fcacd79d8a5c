import Model
import PythonSyntax

/// What a script would say of two names, where it differs from the prompt: equal constants in one file are one object.
///
/// Statements run one by one, each compiled for itself, so that `a = 257` and `b = 257` make two objects.
func scriptNote(_ claim: Claim, in snippet: Snippet, _ finding: Finding) -> String? {
    guard let actual = finding.actual, actual == "False" || actual == "True" else { return nil }
    let lower = claim.subject.lines.lowerBound - snippet.firstLine
    guard claim.subject.commentedOut == nil, snippet.lines.indices.contains(lower) else { return nil }
    let tokens = code(snippet.lines[lower].text)
    for index in tokens.indices.dropLast(2) where tokens[index + 1].text == "is" && tokens[index].isIdentifier {
        let isNegated = tokens[index + 2].text == "not"
        let other = index + (isNegated ? 3 : 2)
        guard tokens.indices.contains(other), tokens[other].isIdentifier,
            actual == (isNegated ? "True" : "False"),
            let first = constant(tokens[index].text, in: snippet.lines[..<lower]),
            first == constant(tokens[other].text, in: snippet.lines[..<lower])
        else { continue }
        return
            "judged statement by statement, as at the prompt; in a script, where equal constants are one object, it is "
            + (isNegated ? "False" : "True")
    }
    return nil
}

private func code(_ line: String) -> [Token] { tokenize([line]).tokens.filter { $0.kind != .comment } }

/// The literal that a name is bound to, where one statement on a line of its own binds it and no other.
private func constant(_ name: String, in lines: ArraySlice<SnippetLine>) -> String? {
    var found: String?
    for line in lines {
        let tokens = code(line.text)
        guard tokens.count > 2, tokens[0].text == name, tokens[0].column == 0, tokens[1].text == "=" else { continue }
        let value = tokens[2...]
        let isLiteral = value.allSatisfy { token in
            token.kind == .number || token.kind == .string || ["(", ")", ",", "-"].contains(token.text)
        }
        guard isLiteral, found == nil else { return nil }
        found = value.map(\.text).joined()
    }
    return found
}
