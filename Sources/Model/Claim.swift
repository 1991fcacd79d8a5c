/// What a comment says that running a statement yields.
package struct Claim: Sendable, Equatable {
    package let kind: Kind
    /// Where the claim's text begins and ends in the document: lines from 1, the column of the comment sign in
    /// Unicode scalars from 1.
    package let line: Int
    package let lastLine: Int
    package let column: Int
    /// What the claim speaks of.
    package let subject: Subject
    /// The core: what is compared. Several lines are joined by LF.
    package let expected: String
    /// What follows the core: after a dash, an arrow or in parentheses.
    package let note: String
    /// The comment's whole text, core and note and all, without its marker; empty where nothing was cut off. A print of
    /// exactly this text meets the claim, whatever was taken for its core.
    package let whole: String
    package let flags: Set<Flag>
    /// Under which Pythons and platforms the claim is made; nil for all.
    package let condition: Condition?

    package init(
        kind: Kind, line: Int, lastLine: Int, column: Int, subject: Subject, expected: String, note: String = "",
        whole: String = "", flags: Set<Flag> = [], condition: Condition? = nil
    ) {
        self.kind = kind
        self.line = line
        self.lastLine = lastLine
        self.column = column
        self.subject = subject
        self.expected = expected
        self.note = note
        self.whole = whole
        self.flags = flags
        self.condition = condition
    }

    package enum Kind: String, Sendable, CaseIterable {
        /// What the statement printed.
        case stdout
        /// What it wrote to standard error.
        case stderr
        /// The value of an expression.
        case value
        /// What a bare call printed or returned, or the state of its receiver.
        case result
        /// The value of a name after an assignment.
        case binding
        /// The receiver of a mutating call, afterwards.
        case state
        /// The items that iterating yields, in order.
        case iterates
        /// The size in memory.
        case size
        /// An exception.
        case raises
        /// That it runs to its end.
        case completes
    }

    package enum Flag: String, Sendable, CaseIterable {
        /// "may be", "usually".
        case hedged
        /// "~48".
        case tolerance
        /// The author says that it differs from run to run.
        case unstable
        /// What a prompt shows: what was printed, then the value's repr unless it is None.
        case session
        /// Announced as output of a statement that prints nothing: a str is claimed as `print` shows it.
        case asPrinted
        /// doctest's ELLIPSIS: `...` stands for any text.
        case ellipsis
        /// doctest's NORMALIZE_WHITESPACE: runs of white space, line ends among them, count as one space.
        case normalizesWhitespace
        /// doctest's IGNORE_EXCEPTION_DETAIL: neither the module nor the message of an exception counts.
        case ignoresExceptionDetail
    }

    /// The statement that a claim speaks of.
    package struct Subject: Sendable, Equatable {
        /// The first and the last line of the statement in the document. For a commented-out statement the comment's.
        package let lines: ClosedRange<Int>
        /// For `binding`: the target that the claim speaks of (`a` in `a, b = 1, 2  # a=1`), else nil for all.
        package let name: String?
        /// The source of a commented-out statement that is to run in a copy of the process, else nil.
        package let commentedOut: String?
        /// Whether the claim lists what was printed up to here (`# Output:` after several statements), not only by
        /// the statement itself.
        package let isListing: Bool

        package init(
            lines: ClosedRange<Int>, name: String? = nil, commentedOut: String? = nil, isListing: Bool = false
        ) {
            self.lines = lines
            self.name = name
            self.commentedOut = commentedOut
            self.isListing = isListing
        }
    }
}

/// A comment near the border between claim and prose: listed, never judged.
package struct DoubtfulComment: Sendable, Equatable {
    package let line: Int
    package let column: Int
    package let text: String
    package let reason: String

    package init(line: Int, column: Int, text: String, reason: String) {
        self.line = line
        self.column = column
        self.text = text
        self.reason = reason
    }
}
