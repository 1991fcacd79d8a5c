import Model

/// A directive as far as it matters for code.
struct Directive {
    let name: String
    let argument: String

    enum Kind: Equatable {
        /// Its body is code; nil where the directive names no language.
        case code(Language?)
        /// Its argument says what the literal blocks below hold.
        case highlight(Language?)
        /// Its body is reStructuredText.
        case container
        /// Its body is something else.
        case opaque
    }

    var kind: Kind {
        switch name {
        case "code-block", "code", "sourcecode", "code-tab":
            let language = firstWord.lowercased()
            return .code(language.isEmpty || language == "default" ? nil : Language(named: language))
        case "testcode", "testsetup", "testcleanup": return .code(.python)
        case "testoutput": return .code(.other("output"))
        case "doctest", "doctest-skip", "doctest-requires", "doctest-remote-data": return .code(.pythonSession)
        case "highlight":
            let language = Language(named: firstWord)
            let isOpen = language.isPython || [.other("default"), .other("guess"), .other("")].contains(language)
            return .highlight(isOpen ? nil : language)
        default: return Self.opaqueNames.contains(name) ? .opaque : .container
        }
    }

    /// What the directive says about its code besides the language.
    var marks: [String] {
        switch name {
        case "code-block", "code", "sourcecode", "code-tab":
            InfoString.words(of: argument.dropFirst(firstWord.count)[...])
        default: [argument.isEmpty ? name : "\(name) \(argument)"]
        }
    }

    private var firstWord: String { argument.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? "" }

    /// Directives of docutils, Sphinx and common extensions whose body is no reStructuredText; all others are read on,
    /// since code in them still needs a mark of its own.
    private static let opaqueNames: Set<String> = [
        "raw", "math", "csv-table", "parsed-literal", "toctree", "graphviz", "digraph", "graph", "mermaid", "uml",
        "plantuml", "productionlist", "include", "literalinclude", "autosummary", "automodule", "autoclass",
        "autofunction", "tabularcolumns", "index", "image", "meta", "role", "default-role", "replace", "unicode",
        "date",
        "program-output", "command-output", "prompt", "ipython", "jupyter-execute", "jupyter-output", "exec_code",
        "execute_code", "pyscript", "altair-plot", "bokeh-plot", "plotly", "inheritance-diagram", "blockdiag",
        "seqdiag",
        "contents", "sectnum", "bibliography", "list-files", "argparse", "click", "termynal", "asciinema",
        "highlightlang",
    ]
}
