/// First words of comments that tell whether what follows goes on with the block: in the fitting set a block begins at one
/// in 22 of all comments, at one in 43 of those that begin with a continuing word and at one in 50 of the steps.
enum TitleWords {
    /// Words that refer to what stands above.
    static let continuing: Set<String> = [
        "or", "then", "now", "and", "but", "so", "also", "again", "alternatively", "alternative", "instead",
        "equivalent",
        "same", "next", "finally", "after", "afterwards", "later", "fix", "better", "note", "otherwise", "similarly",
        "however", "still", "this", "it", "these", "here", "another", "usage", "output", "result", "prints", "outputs",
    ]
    /// Verbs of single steps: `# Create the table`.
    static let steps: Set<String> = [
        "use", "create", "get", "add", "set", "define", "register", "generate", "make", "run", "call", "check", "load",
        "read", "write", "find", "update", "delete", "remove", "select", "plot", "fit", "print", "return", "show",
        "start", "stop", "compute", "retrieve", "build", "assert", "initialize", "import", "open", "close", "save",
        "send", "convert", "test", "try", "wait", "put", "apply", "let", "do", "access", "pass", "change", "insert",
    ]
}
