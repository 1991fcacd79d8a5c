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
