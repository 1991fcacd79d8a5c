import Model
import Testing

@testable import Comparison

@Suite struct BorderCases {
    @Test(arguments: table) func verdict(_ row: Row) {
        let verdict = row.judged()
        #expect(verdict.status == row.status, "\(verdict)")
        if let level = row.level { #expect(verdict.match == level, "\(verdict)") }
        if let kind = row.judgedAs { #expect(verdict.judgedAs == kind) }
        if let note = row.note { #expect(verdict.note.contains(note), "\(verdict.note)") }
    }

    /// The forms that an exact matcher refutes wrongly and the lies beside them.
    static let table: [Row] = [
        .holds(.stdout, "'a b'", .printed("a b"), at: .equal),
        .holds(.stdout, "[1,2]", .printed("[1, 2]"), at: .equal),
        .holds(.stdout, "{1, 3}", .printed("{3, 1}"), at: .equal),
        .wrong(.stdout, "[1, 3]", .printed("[3, 1]")),
        .wrong(.stdout, "{'a': 1, 'b': 2}", .printed("{'b': 2, 'a': 1}")),
        .wrong(.stdout, "1", .printed("1.0")),
        .wrong(.stdout, "1", .printed("True")),
        .holds(.stdout, "1", .printed("1"), at: .exact),
        .wrong(.binding, "1", .bound(("x", "'1'")), note: "'1'"),
        .holds(.value, "ABC", .value("'ABC'"), at: .abbreviated),
        .holds(.value, "0.3333", .value("0.3333333333333333"), at: .rounded),
        .wrong(.value, "0.3334", .value("0.3333333333333333")),
        .holds(.stdout, "1, 2", .printed("(1, 2)"), at: .equal),
        .wrong(.stdout, "1, 2", .printed("[1, 2]")),
        .holds(.iterates, "'a', 'b'", .items(["'a'", "'b'"], of: "['a', 'b']"), at: .equal),
        .wrong(.iterates, "'a', 'c'", .items(["'a'", "'b'"])),
        .wrong(.iterates, "'a'", .items(["'a'", "'b'"])),
        .wrong(.iterates, "'a', 'b', 'c'", .items(["'a'", "'b'"])),
        .holds(.iterates, "'a', ...", .items(["'a'", "'b'"]), at: .elided),
        .holds(.stdout, "3", .printed("Sum: 3"), at: .abbreviated),
        .wrong(.stdout, "3", .printed("13")),
        .holds(.value, "None", .value("None"), at: .exact),
        .holds(.result, "[1, 2]", .state("[1, 2]"), at: .exact, judgedAs: .state),
        .holds(.result, "None", .state("[1, 2]"), at: .exact, judgedAs: .value),
        .holds(.state, "[1, 2]", .state("[1, 2]"), at: .exact, judgedAs: .state),
        .holds(.value, "int", .value("<class 'int'>"), at: .abbreviated),
        .holds(.stdout, "int", .printed("<class 'int'>"), at: .abbreviated),
        .wrong(.value, "str", .value("<class 'int'>")),
        .holds(.result, "9", .returned("None", printed: "9"), at: .exact, judgedAs: .stdout),
        .holds(.result, "9", .returned("9", printed: "working"), at: .exact, judgedAs: .value),
        .wrong(.result, "9", .returned("8", printed: "working"), judgedAs: .result),
        .holds(
            .raises, "ValueError: invalid literal...",
            .raised("ValueError", message: "invalid literal for int() with base 10: 'x'"), at: .elided),
        .wrong(.raises, "TypeError", .raised("ValueError", message: "invalid literal")),
        .holds(.raises, "Exception", .raised("ValueError"), at: .abbreviated),
        .wrong(.stdout, "5", .raised("KeyError", message: "'k'"), note: "exception"),
        Row(.stdout, "5", .raised("NameError", message: "name 'frob' is not defined"), is: .unchecked, note: "frob"),
        .wrong(
            .raises, "KeyError: name 'frob' is not defined",
            .raised("NameError", message: "name 'frob' is not defined"),
            note: "NameError"),
        Row(.raises, "KeyError", .raised("NameError", message: "name 'frob' is not defined"), is: .unchecked),
        Row(
            .raises, "ValueError",
            .raised("FileNotFoundError", message: "[Errno 2] No such file or directory: 'prices.csv'"), is: .unchecked),
        .wrong(
            .raises, "ValueError",
            .raised("FileNotFoundError", message: "[Errno 2] No such file or directory: 'missing.csv'")),
        .wrong(.raises, "ValueError", .raised("ModuleNotFoundError", message: "No module named 'no_such_module'")),
        Row(.raises, "ValueError", .raised("ModuleNotFoundError", message: "No module named 'numpy'"), is: .unchecked),
        .wrong(.raises, "TypeError", .raised("SyntaxError", message: "invalid syntax"), note: "SyntaxError"),
        .holds(.raises, "StopIteration", .raised("StopIteration"), at: .exact),
        .holds(.value, "56 bytes", .value("56"), at: .abbreviated),
        .holds(.value, "~50 bytes", .value("54"), at: .tolerance, flags: [.tolerance]),
        .wrong(.value, "~50 bytes", .value("64"), flags: [.tolerance]),
        .holds(.size, "~8 KB", .size(8056), at: .tolerance, flags: [.tolerance]),
        .wrong(.size, "~80 KB", .size(8056), flags: [.tolerance]),
        .holds(.stdout, "0 1 2", .printed("0\n1\n2"), at: .equal),
        .holds(.stdout, "0 1 2", .printed("0"), .printed("1"), .printed("2"), at: .equal),
        .wrong(.stdout, "e\u{301}", .printed("\u{E9}"), note: "U+0301"),
        .holds(.completes, "True", Seen(), at: .exact),
        .wrong(.completes, "False", Seen()),
    ]
}
