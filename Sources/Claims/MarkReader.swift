internal import Model
internal import PythonSyntax

/// Gathers what the marks of one block mean.
struct MarkReader {
    /// The document's line that a problem with a mark before the code is reported at.
    let line: Int
    var marks = BlockMarks()

    init(line: Int) {
        self.line = line
    }

    /// One mark: a word of a fence, or the text of a comment before it.
    mutating func read(_ text: Scalars) {
        if let own = VerifyMark.read(text) {
            for mark in own { apply(mark, line: line) }
            return
        }
        for tool in toolMarks {
            guard let rest = text.dropping(prefix: tool.prefix), tool.takesMore || rest.trimmed.isEmpty else {
                continue
            }
            tool.apply(&marks, rest.trimmed)
            if let condition = marks.skipConditions.last, !condition.isUnderstood {
                marks.skipConditions.removeLast()
                if let package = condition.neededPackage {
                    marks.needs.packages.append(package)
                } else {
                    problem(
                        "the mark `\(text.text)` has a condition that is not understood: the block is not skipped")
                }
            }
            if let remark = tool.remark { problem("the mark `\(text.text)` \(remark)") }
            return
        }
        guard !isDisplayOption(text) else { return }
        problem("the mark `\(text.text)` is not understood and changes nothing")
    }

    private mutating func problem(_ message: String) {
        marks.problems.append(Problem(line: line, message: message))
    }

    /// `# verify: ...` in the code that speaks of the whole block.
    mutating func readComments(of block: Block) {
        for token in tokenize(block.lines.map(\.text)).tokens where token.kind == .comment {
            guard let found = ownMarks(in: Scalars(token.text).drop { $0 == "#" }.trimmed) else { continue }
            for mark in found {
                switch mark {
                case .skip, .python, .needs: apply(mark, line: block.lines[token.line].number)
                // The others speak of the statement that they stand at: the reader of claims takes them.
                case .notAClaim, .raises, .unstable, .unknown: break
                }
            }
        }
    }

    private mutating func apply(_ mark: VerifyMark, line: Int) {
        switch mark {
        case .skip(let reason): marks.skip = reason.isEmpty ? "marked `verify: skip`" : reason
        case .notAClaim: marks.makesNoClaims = true
        case .raises(let name):
            marks.raises = name
            marks.mustRaise = true
        case .python(let version): marks.needs.python = version
        case .needs(let packages): marks.needs.packages += packages
        case .unstable: marks.isUnstable = true
        case .unknown(let text):
            marks.problems.append(
                Problem(
                    line: line, message: "`verify: \(text)` is not known; known are \(VerifyMark.known)",
                    isError: true))
        }
    }
}

/// `verify`'s marks in a comment, alone or after other words: `5  # verify: unstable`.
func ownMarks(in text: Scalars) -> [VerifyMark]? {
    if let marks = VerifyMark.read(text) { return marks }
    guard let range = text.firstRange(of: Scalars("# verify:")) else { return nil }
    return VerifyMark.read(text[(range.lowerBound + 2)...])
}
