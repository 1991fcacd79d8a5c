package import Model

/// What a session at the prompt comes to: code to run, and what its author saw.
package struct SessionReading: Sendable, Equatable {
    /// The source after the prompts; lines of output are blank, so that lines keep their places.
    package let snippet: Snippet
    package let claims: [Claim]
    package let doubtful: [DoubtfulComment]
    package let problems: [Problem]
}

/// Takes a session with `>>>` or `In [1]:` prompts apart, by the rules of the doctest module.
package func unfoldSession(_ block: Block, id: String) -> SessionReading {
    let all = SessionParser(block).examples
    let examples = all.filter { !$0.directives.contains(.skip) && !$0.isCommand }
    var lines = block.lines.map {
        SnippetLine(text: "", number: $0.number, column: $0.column, addedIndentation: 0, depth: 0)
    }
    for example in examples {
        for line in example.source {
            let depth = line.text.unicodeScalars.prefix { $0 == " " }.count / 4
            lines[line.index] = SnippetLine(
                text: line.text, number: block.lines[line.index].number, column: line.column, addedIndentation: 0,
                depth: depth)
        }
    }
    let snippet = Snippet(id: id, section: block.section, lines: lines, marks: block.marks)
    let reading = readClaims(in: snippet, output: nil)
    var claims: [Claim] = []
    var answered: Set<Int> = []
    for example in examples where !example.output.isEmpty {
        for line in example.source { answered.insert(block.lines[line.index].number) }
        claims += example.claims(in: block)
    }
    // Where the prompt's answer stands below, a comment beside the source adds nothing that must be judged.
    claims += reading.claims.filter { !answered.contains($0.line) }
    claims.sort { ($0.line, $0.column) < ($1.line, $1.column) }
    let commands = all.filter(\.isCommand).compactMap { example in
        example.source.first.map {
            Problem(
                line: block.lines[$0.index].number,
                message: "left out, since it is no Python: a command for IPython or a shell")
        }
    }
    return SessionReading(
        snippet: snippet, claims: claims, doubtful: reading.doubtful.filter { !answered.contains($0.line) },
        problems: reading.problems + commands)
}
