import Model

extension Language {
    /// Python or a session in it.
    var isPython: Bool { self == .python || self == .pythonSession }
}

extension String {
    /// Whether it is a comment and nothing else.
    var isComment: Bool { Substring(self).utf8.trimmed.first == UInt8(ascii: "#") }

    /// Whether it begins with `>>>`, as a session at the prompt does.
    var hasSessionPrompt: Bool {
        var view = Substring(self).utf8.trimmed
        guard view.starts(with: ">>>".utf8) else { return false }
        view = view.dropFirst(3)
        return view.first.map(\.isSpace) ?? true
    }

    /// Whether it begins with `In [1]:`, as a session in IPython does.
    var hasNotebookPrompt: Bool {
        let view = Substring(self).utf8.trimmed
        guard view.starts(with: "In [".utf8) else { return false }
        let rest = view.dropFirst(4).drop { $0.isDigit || $0 == 0x20 }
        return rest.starts(with: "]:".utf8)
    }
}
