internal import Model
internal import PythonSyntax

extension ClaimReader {
    /// Takes note of `verify`'s own marks in the comments before any of them is read.
    ///
    /// A mark at the end of a code line speaks of that line; one on a line of its own of the comments after it and of the
    /// statement below.
    mutating func settleMarks() {
        var statement = 0
        for line in logical {
            defer { if !line.isCommentOnly { statement += 1 } }
            for token in line.comments {
                let comment = Comment(token, isTrailing: !line.isCommentOnly)
                for mark in comment.marks {
                    let subject = statement < statements.count ? statements[statement] : nil
                    settle(mark, comment, subject)
                }
            }
        }
    }

    private mutating func settle(_ mark: VerifyMark, _ comment: Comment, _ subject: Statement?) {
        let settlement: Settlement
        switch mark {
        case .notAClaim: settlement = .notAClaim
        case .unstable: settlement = .unstable
        case .raises(let name):
            guard let subject else { return }
            let candidate = Candidate(kind: .raises, expected: Scalars(name), features: [])
            emit(candidate, comment, lastLine: comment.line, subject: self.subject(of: subject))
            settlement = .notAClaim
        case .unknown(let text):
            reading.problems.append(
                Problem(
                    line: snippet.lines[comment.line].number,
                    column: snippet.documentColumn(line: comment.line, offset: comment.column),
                    message: "`verify: \(text)` is not known; known are \(VerifyMark.known)",
                    isError: true))
            return
        case .skip, .python, .needs: return
        }
        let last = comment.isTrailing ? comment.line : max(comment.line, subject?.lastLine ?? comment.line)
        for line in comment.line...last { settled[line] = settlement }
    }
}
