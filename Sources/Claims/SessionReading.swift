package import Model

/// What a session at the prompt comes to: code to run, and what its author saw.
package struct SessionReading: Sendable, Equatable {
    /// The source after the prompts; lines of output are blank, so that lines keep their places.
    package let snippet: Snippet
    package let claims: [Claim]
    package let doubtful: [DoubtfulComment]
    package let problems: [Problem]
}

/// The source of each example of a session, its prompts taken off.
package func sessionSources(of block: Block) -> [[BlockLine]] {
    SessionParser(block).examples.map { example in
        example.source.map { BlockLine(text: $0.text, number: block.lines[$0.index].number, column: $0.column) }
    }
}

/// Takes a session apart that stands alone.
package func unfoldSession(_ block: Block, id: String) -> SessionReading {
    var vocabulary = DocumentVocabulary()
    return unfoldSession(block, id: id, vocabulary: &vocabulary)
}

/// Takes a session with `>>>` or `In [1]:` prompts apart, by the rules of the doctest module.
///
/// - Parameters:
///   - restored: lines of source whose lost indentation was put back, by their numbers.
///   - vocabulary: as for `readClaims`.
package func unfoldSession(
    _ block: Block, id: String, restored: [Int: SnippetLine] = [:], vocabulary: inout DocumentVocabulary
) -> SessionReading {
    let all = SessionParser(block).examples
    let examples = all.filter { !$0.directives.contains(.skip) && !$0.isCommand }
    var lines = block.lines.map {
        SnippetLine(text: "", number: $0.number, column: $0.column, addedIndentation: 0, depth: 0)
    }
    for example in examples {
        for line in example.source {
            let number = block.lines[line.index].number
            let depth = line.text.unicodeScalars.prefix { $0 == " " }.count / 4
            lines[line.index] =
                restored[number]
                ?? SnippetLine(text: line.text, number: number, column: line.column, addedIndentation: 0, depth: depth)
        }
    }
    let snippet = Snippet(
        id: id, section: block.section, lines: lines, isReconstructed: lines.contains { restored[$0.number] != nil },
        marks: block.marks)
    let reading = readClaims(in: snippet, output: nil, vocabulary: &vocabulary)
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
