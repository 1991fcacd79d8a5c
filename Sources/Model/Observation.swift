/// What was seen when the subject of one claim ran once.
package struct Observation: Sendable, Equatable {
    /// The claim's index among its snippet's claims.
    package let claim: Int
    /// What the statement wrote, as places in the run's whole output.
    package let stdout: Range<Int>
    package let stderr: Range<Int>
    /// The value of an expression statement.
    package let value: ObservedValue?
    /// The targets of an assignment, in order, and their values afterwards.
    package let bindings: [Binding]
    /// The receiver of a method call afterwards.
    package let state: ObservedValue?
    /// The first items of an iterable, looked at in a copy of the process.
    package let items: Items?
    /// What the statement raised.
    package let exception: ObservedException?
    /// Whether the statement ran to its end or raised; false when the process ended within it.
    package let isComplete: Bool
    /// For a commented-out statement, which runs in a copy of the process: what the copy wrote, instead of `stdout`
    /// and `stderr`.
    package let ownOutput: [UInt8]?

    package init(
        claim: Int, stdout: Range<Int> = 0..<0, stderr: Range<Int> = 0..<0, value: ObservedValue? = nil,
        bindings: [Binding] = [], state: ObservedValue? = nil, items: Items? = nil,
        exception: ObservedException? = nil, isComplete: Bool = true, ownOutput: [UInt8]? = nil
    ) {
        self.claim = claim
        self.stdout = stdout
        self.stderr = stderr
        self.value = value
        self.bindings = bindings
        self.state = state
        self.items = items
        self.exception = exception
        self.isComplete = isComplete
        self.ownOutput = ownOutput
    }

    package struct Binding: Sendable, Equatable {
        /// The target's source: `a`, `self.x`, `d["k"]`.
        package let name: String
        package let value: ObservedValue

        package init(name: String, value: ObservedValue) {
            self.name = name
            self.value = value
        }
    }

    package struct Items: Sendable, Equatable {
        package let values: [ObservedValue]
        /// Whether the iterable ended after these.
        package let isExhausted: Bool

        package init(values: [ObservedValue], isExhausted: Bool) {
            self.values = values
            self.isExhausted = isExhausted
        }
    }
}

/// A Python object as it was when it was looked at.
package struct ObservedValue: Sendable, Equatable {
    /// `repr(value)` in UTF-8, lone surrogates escaped as `\udc80`.
    package let repr: String
    /// `__module__.__qualname__` of its class: `builtins.int`, `__main__.Point`.
    package let type: String
    /// `str(value)` where the class prints differently from its repr and is no str; else nil.
    package let text: String?
    /// `sys.getsizeof(value)`, where a claim asked for it.
    package let size: Int?

    package init(repr: String, type: String, text: String? = nil, size: Int? = nil) {
        self.repr = repr
        self.type = type
        self.text = text
        self.size = size
    }
}

/// An exception as it was seen.
package struct ObservedException: Sendable, Equatable {
    /// The classes of its method resolution order, most derived first, as `__module__.__qualname__`.
    package let types: [String]
    /// `str(exception)`.
    package let message: String
    /// The document's line where it was raised last within the snippet, if known.
    package let line: Int?
    /// What a traceback adds to the message: `. Did you mean: 'append'?`, from Python 3.10 on.
    package let suggestion: String

    package init(types: [String], message: String, line: Int? = nil, suggestion: String = "") {
        self.types = types
        self.message = message
        self.line = line
        self.suggestion = suggestion
    }

    /// The class without its module: `ValueError`, `Account.Error`.
    package var name: String {
        guard let first = types.first else { return "" }
        // A qualified name of a local class may hold dots; builtins and __main__ are the modules to leave out.
        for module in ["builtins.", "__main__."] where first.hasPrefix(module) {
            return String(first.dropFirst(module.count))
        }
        return first
    }
}
