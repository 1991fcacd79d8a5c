internal import Model
internal import PythonSyntax

/// What the statement of an example is, and what follows from that for what is shown after it.
extension SessionExample {
    /// Of an example that is one statement.
    var statementKind: StatementKind? {
        let lines = logicalLines(source.map(\.text)).filter { !$0.isCommentOnly }
        guard lines.count == 1, let line = lines.first else { return nil }
        return StatementReader([line]).statements.first?.kind
    }

    /// What the output is of, where it is no traceback.
    var kind: Claim.Kind {
        let first = output.first { Scalars($0.text).first != "#" }.map { Scalars($0.text) } ?? []
        let statement = statementKind
        // Authors leave the rest of the traceback out.
        if statement != .printing(.stdout), namesException(first) { return .raises }
        return switch statement {
        // A logger's method may return what it was given.
        case .call, .printing(.stderr): .result
        case .expression: .value
        case .assignment where isValue(first): .binding
        default: .stdout
        }
    }

    /// Whether the statement is one after which a prompt shows nothing, unless it raises.
    var showsNothing: Bool {
        guard !output.contains(where: { isTracebackHeader($0.text) }) else { return false }
        return switch statementKind {
        case .importing, .definition, .declaration: true
        default: false
        }
    }

    /// Whether the source is a command for IPython or a shell: `%timeit f()`, `!ls`.
    var isCommand: Bool {
        let first = source.first.flatMap { Scalars($0.text).first }
        return first == "%" || first == "!"
    }

    /// Whether a line shows a value, or begins one of several lines.
    private func isValue(_ line: Scalars) -> Bool {
        switch ValueScanner(text: line).scan(at: line.startIndex) {
        case .value(let end, let shape): end == line.endIndex && shape != .name
        case .open: true
        case .none: false
        }
    }

    /// Whether a line is one that ends a traceback: `ValueError`, `package.NumberParseException: text`.
    func namesException(_ text: Scalars) -> Bool {
        let name = text.prefix { $0.isWordPart || $0 == "." }
        let after = text[name.endIndex...]
        guard ExceptionCore.isExceptionName(name, known: []) else {
            return name.contains(".") && after.starts(with: ": ") && name.last != "."
                && name.split(separator: ".").last?.first?.isUppercase == true
        }
        return after.isEmpty || after.starts(with: ":")
    }
}
