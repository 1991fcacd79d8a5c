/// Words that tell what the text after a value is.
enum Hints {
    /// After a value these explain it: the value stands.
    static let reasons: Set<String> = [
        "because", "since", "as", "due", "thanks", "again", "still", "now", "too", "also", "here", "instead", "not",
        "by", "in", "on", "at", "from", "with", "after", "before", "once", "and", "but", "even", "only", "always",
        "which", "this", "that", "so", "thus", "hence", "despite", "although", "though", "rather", "without", "for",
        "items", "elements", "bytes", "characters", "chars", "times", "entries", "keys", "rows", "lines", "seconds",
        "total", "yet",
    ]

    /// After a value these make it one of several possibilities, or a condition: no claim of a fact.
    static let conditions: Set<String> = [
        "if", "when", "unless", "or", "otherwise", "whenever", "while", "until", "per", "means", "mean", "to", "of",
        "is", "are", "was", "were", "has", "have", "will", "would", "can", "could", "should", "must", "may", "does",
        "do", "goes", "gets", "be", "than", "则", "如果", "表示", "代表",
    ]

    /// After a preposition they name the case in which something yields a value.
    static let circumstances: Set<String> = [
        "failure", "error", "errors", "empty", "missing", "invalid", "default", "success", "timeout", "miss", "eof",
        "case", "cases", "unknown", "every", "any", "each", "others",
    ]

    /// Words that begin an explanation in running English.
    static let functionWords: Set<String> = [
        "the", "a", "an", "is", "are", "was", "were", "to", "of", "in", "on", "for", "with", "and", "or", "not", "it",
        "this", "that", "these", "those", "we", "you", "they", "be", "by", "as", "at", "from", "will", "would",
        "can", "could", "should", "must", "may", "has", "have", "does", "do", "don't", "doesn't", "no", "all", "any",
        "each", "every", "only", "so", "if", "when", "then", "than", "its", "your", "our", "their", "into", "same",
        "both", "but", "because", "here", "there", "use", "uses", "using", "call", "calls", "get", "set", "create",
        "add", "make", "see", "note", "which", "what", "how", "why", "who", "where", "never", "always", "also", "just",
    ]

    /// Labels that introduce an explanation, not a value.
    static let proseLabels: Set<String> = [
        "default", "defaults", "note", "type", "types", "todo", "fixme", "see", "example", "examples", "warning",
        "hint",
        "tip", "time", "space", "complexity", "unit", "units", "args", "arg", "param", "params", "parameter", "key",
        "keys", "usage", "ref", "source", "syntax", "format", "options", "option", "optional", "required", "allowed",
        "choices", "range", "min", "max", "minimum", "maximum", "default value", "with", "without", "if", "when",
        "else",
        "otherwise", "before", "good", "bad", "ok", "right", "wrong", "correct", "incorrect", "step", "rule", "version",
        "since", "old", "new", "was", "previously", "equivalent to", "equivalent", "same as", "input", "in", "like",
        "without this", "http", "https", "order", "e.g", "i.e", "important", "caution", "problem", "solution", "fix",
        "int", "str", "float", "list", "dict", "bool", "set", "tuple", "kwargs", "kwarg", "attribute", "use", "legend",
    ]

    /// Words that stand alone beside a print as a remark on it.
    static let remarks: Set<String> = [
        "good", "bad", "better", "best", "wrong", "correct", "incorrect", "right", "note", "error", "same", "works",
        "optional", "deprecated", "output", "result", "yes", "no", "ok", "okay", "done", "invalid", "valid", "warning",
        "original", "modified", "updated", "unchanged", "changed", "shared", "mutated", "empty", "new", "old", "before",
        "after", "first", "second", "third", "last", "example", "usage", "debug", "success", "failure", "unexpected",
        "surprise", "oops", "boom", "nope", "explicit", "implicit", "pythonic", "idiomatic", "preferred", "recommended",
        "avoid", "safe", "unsafe", "fast", "slow", "faster", "slower", "legacy", "modern", "default", "python",
    ]

    /// The names of types: on anything but a type they describe, they do not claim.
    static let types: Set<String> = [
        "int", "str", "float", "bool", "list", "dict", "set", "tuple", "bytes", "object", "type", "complex",
        "frozenset",
        "bytearray", "function", "string", "integer", "boolean", "array", "any", "callable", "iterator", "generator",
        "number", "class", "datetime", "date", "path", "Decimal", "Path", "Any", "Optional", "List", "Dict", "Set",
        "Tuple", "Callable", "Iterator", "Generator", "DataFrame", "Series", "ndarray",
    ]

    /// Lower-case names whose reprs are `name(...)`.
    static let constructors: Set<String> = [
        "deque", "defaultdict", "array", "range", "set", "frozenset", "dict_keys", "dict_values", "dict_items",
        "bytearray", "mappingproxy", "slice", "tensor", "dtype", "memoryview", "matrix", "count", "cycle", "repeat",
        "odict_keys", "odict_values", "odict_items", "namespace", "iinfo", "finfo", "partial", "property", "count",
        "datetime.datetime", "datetime.date", "datetime.time", "datetime.timedelta", "collections.deque",
        "functools.partial", "time.struct_time", "os.stat_result", "sys.version_info", "pmap", "pvector", "pset",
        "plist",
        "functools.reduce", "types.SimpleNamespace", "mpf", "mpz", "attrgetter", "itemgetter", "methodcaller",
        "array.array",
    ]

    /// The names that big-O notation uses for functions.
    static let complexity: Set<String> = ["O", "o", "Θ", "θ", "Ω", "ω", "Theta", "Omega"]

    /// One of these alone, or with the words that go with them, says that something runs.
    static let completions: Set<String> = [
        "ok", "okay", "works", "work", "fine", "passes", "pass", "valid", "succeeds", "success", "passed", "legal",
        "allowed", "permitted", "accepted", "正常", "没问题", "可以", "funktioniert",
    ]

    /// Words that stand beside one of those.
    static let completionFillers: Set<String> = [
        "this", "it", "that", "also", "still", "too", "as", "well", "is", "both", "all", "just", "perfectly", "again",
        "now", "good", "totally", "completely", "are", "these", "runs", "of", "course",
    ]

    /// Before the name of an exception they say that it comes.
    static let mishaps: Set<String> = [
        "fails", "fail", "raises", "raise", "throws", "crashes", "boom", "oops", "ouch", "bang", "nope", "traceback",
        "results", "leads", "triggers", "causes", "gives", "get", "blows", "error",
    ]

    /// With one of these it does not, or only under a condition.
    static let otherwise: Set<String> = [
        "no", "not", "never", "without", "avoids", "avoid", "prevents", "instead", "if", "when", "unless", "would",
        "could", "might", "may", "can", "catch", "catches", "caught", "handles", "handle", "otherwise", "before", "or",
        "else", "doesn't", "don't", "won't", "than",
    ]

    /// Of nothing being raised.
    static let absences: Set<String> = [
        "no error", "no errors", "no exception", "no exceptions", "no problem", "raises nothing", "raises no exception",
        "raises no error", "does not raise", "doesn't raise", "never raises",
    ]

    /// Whether a text is what the interpreter says in its own exceptions.
    static func isBuiltinMessage(_ text: Scalars) -> Bool {
        text.prefix(400).words.contains { !builtinMessages.matches(text[$0.startIndex...]).isEmpty }
    }

    /// Parts of the messages of built-in exceptions.
    private static let builtinMessages = PhraseTable([
        "is not defined", "division by zero", "out of range", "invalid literal for", "not supported between",
        "unsupported operand", "object is not", "has no attribute", "object has no", "positional argument",
        "keyword argument", "not enough values", "too many values", "can only concatenate", "must be", "cannot be",
        "could not convert", "no such file or directory", "does not support", "not found", "is not iterable",
        "is not callable", "is not subscriptable", "unhashable type", "not in list", "cannot access", "cannot assign",
        "cannot import", "no module named", "maximum recursion", "changed size during", "changed during iteration",
        "referenced before", "not associated with", "codec can't", "list index", "string index", "pop from",
        "generator already", "is frozen", "cannot instantiate", "can't set", "can't instantiate",
    ])

    /// At the beginning of a note they say the same; within it they speak of what the note says.
    static let habitual = PhraseTable([
        "by default", "normally", "usually", "typically", "for example", "e.g.", "most likely", "probably",
    ])

    /// In a note they say that the value may be another one elsewhere.
    static let uncertain = PhraseTable([
        "may vary", "will vary", "varies", "can vary", "may differ", "will differ", "differs", "might differ",
        "depends on", "depending on", "not guaranteed", "random", "or similar", "something like", "on my machine",
        "your mileage", "arbitrary order", "order may", "your output", "at the time of writing", "approximately",
        "roughly",
    ])

    /// What a heading begins with that speaks of another version than the one at hand.
    static let formerTimes = PhraseTable([
        "older versions", "old versions", "earlier versions", "previous versions", "in older", "in earlier",
        "in previous", "previously", "formerly", "before v", "before (v", "before version", "older version",
        "old version", "previous version",
    ])

    /// Comments that speak to tools.
    /// Tools that read code without running it, and how they begin what they say.
    static let checkers = PhraseTable([
        "mypy", "pyright", "pylance", "type checker", "type-checker", "typechecker", "static type", "revealed type",
    ])

    static let pragmas = PhraseTable([
        "noqa", "type:", "pylint:", "pragma:", "mypy:", "fmt:", "isort:", "ruff:", "pyright:", "flake8:", "nosec",
        "coding:", "-*-", "!", "yapf:", "pyre-", "todo", "fixme", "xxx:", "xxx ", "hack:", "noinspection", "doctest:",
        "region",
        "endregion", "cython:", "language:", "nopycln", "pytype:", "black:", "bandit:", "autopep8:", "pycln:",
    ])
}
