import Model

extension ClaimResult {
    /// What the verdict says, in a few words.
    var title: String {
        switch verdict.status {
        case .holds: verdict.match.map { "as documented (\($0.name))" } ?? "as documented"
        case .contradicted: contradiction
        case .unstable: "differs from run to run"
        case .unreached: "its statement never ran"
        case .unchecked: "could not be checked"
        case .inapplicable: "does not apply here"
        }
    }

    private var contradiction: String {
        switch verdict.judgedAs {
        case .stdout: "prints something else"
        case .stderr: "writes something else to standard error"
        case .value: "the value is another"
        case .result: "the result is another"
        case .binding: "\(claim.subject.name.map { shortened($0) } ?? "the value bound") is something else"
        case .state: "the object is something else afterwards"
        case .iterates: "the items are others"
        case .size: "the size is another"
        case .raises: raising
        case .completes: "does not work"
        }
    }

    /// How an exception that was claimed is not the one that came.
    private var raising: String {
        guard let actual = verdict.actual, !actual.isEmpty else { return "raises nothing" }
        return exceptionClass(claim.expected).elementsEqual(exceptionClass(actual))
            ? "the exception says something else" : "raises another exception"
    }

    /// What was expected and seen where they differ, and the note: each on one line.
    var details: [String] {
        var details: [String] = []
        if verdict.status == .contradicted || verdict.status == .unstable {
            let (expected, actual) = distinguishable
            details.append("expected \(shortened(expected))" + (actual.map { ", actual \(shortened($0))" } ?? ""))
        }
        if !verdict.note.isEmpty { details.append(shortened(verdict.note)) }
        return details
    }

    /// What was expected and seen; texts that look alike and are not by their code points.
    var distinguishable: (expected: String, actual: String?) {
        guard let actual = verdict.actual, claim.expected == actual, !claim.expected.utf8.elementsEqual(actual.utf8)
        else { return (claim.expected, verdict.actual) }
        return (escapedBeyondASCII(claim.expected), escapedBeyondASCII(actual))
    }
}

/// What stands before the message.
func exceptionClass(_ text: String) -> Substring.UTF8View {
    text.prefix { $0 != ":" }.utf8
}

private func escapedBeyondASCII(_ text: String) -> String {
    text.unicodeScalars.map { $0.isASCII ? String($0) : $0.visibleEscape }.joined()
}
