import Model

extension Language {
    /// The language of a name that a document gives, in any case.
    init(named name: String) {
        let name = name.lowercased()
        if let known = languages[name] {
            self = known
        } else if name.hasPrefix("python3."), name.utf8.dropFirst(8).allSatisfy(\.isDigit) {
            self = .python
        } else {
            self = .other(name)
        }
    }
}

/// The names that Markdown renderers, Sphinx and Pygments know for Python, its sessions and shells. Python 2 stays a
/// language of its own: its code does not run here.
let languages: [String: Language] = [
    "python": .python, "py": .python, "python3": .python, "py3": .python, "ipython": .python, "ipython3": .python,
    "cpython": .python, "pyodide": .python,
    "pycon": .pythonSession, "pycon3": .pythonSession, "python-repl": .pythonSession, "python-console": .pythonSession,
    "py-repl": .pythonSession, "pyrepl": .pythonSession, "pyconsole": .pythonSession, "pythonrepl": .pythonSession,
    "python-session": .pythonSession, "python3-repl": .pythonSession, "doctest": .pythonSession,
    "bash": .shell, "sh": .shell, "shell": .shell, "zsh": .shell, "fish": .shell, "ksh": .shell, "csh": .shell,
    "shellscript": .shell, "shell-script": .shell, "shell-session": .shell, "shellsession": .shell,
    "bash-session": .shell, "powershell": .shell, "pwsh": .shell, "ps1": .shell, "cmd": .shell, "bat": .shell,
    "batch": .shell,
]

/// The language of a block by all that is known: the name it bears, what it holds, what stands before it.
///
/// A name decides, except that Python that begins with a prompt is a session. Without a name, a block that begins with
/// a prompt is a session, one that shows what the block before prints is text, and one that is clearly Python is Python.
func settledLanguage(
    _ named: Language?, of lines: [BlockLine], after previous: Block?, context: BlockContext
) -> Language {
    let first = lines.first { !$0.text.isBlank && !$0.text.isComment }?.text ?? ""
    let isSession = first.hasSessionPrompt
    switch named {
    case .python: return isSession || first.hasNotebookPrompt ? .pythonSession : .python
    case .some(let language): return language
    case nil:
        if isSession { return .pythonSession }
        let texts = lines.map(\.text)
        if let previous, previous.language.isPython, showsOutput(context) {
            return hasPythonDefinition(texts) && isClearlyPython(texts) ? .python : .other("")
        }
        return isClearlyPython(texts) ? .python : .other("")
    }
}

extension Language {
    /// Python or a session in it.
    var isPython: Bool { self == .python || self == .pythonSession }
}

extension String {
    /// Whether it is a comment and nothing else.
    fileprivate var isComment: Bool { Substring(self).utf8.trimmed.first == UInt8(ascii: "#") }

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
