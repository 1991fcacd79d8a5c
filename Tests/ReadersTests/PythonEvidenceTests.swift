import Testing

@testable import Readers

@Suite("Python by content")
struct PythonEvidenceTests {
    @Test(
        "Clearly Python",
        arguments: [
            "import os", "from os import path", "from os import *", "x = f(1)", "x = a[0]", "x = a + 1", "x = not y",
            "app.debug = True", "d['k'] = 1", "f(1)", "a.b.c(1)", "print('x')", "x = 1\nprint(x)",
            "def f(x):\n    return x",
            "class A: pass", "for x in y:\n    z", "@decorator\ndef f(): ...", "xs = [\n    1,\n]\nf(xs)", "x += 1",
            "# comment\nassert x", "x = '''\nany thing\n'''\nf(x)", "with open(p) as f:\n    pass",
            "match x:\n    case 1:\n        f()",
            "x = [i for i in y]", "é = f(1)",
        ])
    func python(_ text: String) {
        #expect(isClearlyPython(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)))
    }

    @Test(
        "Not clearly Python",
        arguments: [
            "", "x", "1", "[1, 2]", "True", "{'a': 1}", "key = value", "key = \"value\"", "deps = [\"a\", \"b\"]",
            "[tool]\nkey = 'v'", "name: value", "a:\n  b: c", "pip install x", "$ ls", "ls -l", "f(1);", "let x = f(1)",
            "x.y = true", "if x then", "def f\n  1\nend", "<list> = [1]", "x <- c(1)", "Point(x=1, y=2)", "f(",
            "x = '''",
            "Traceback (most recent call last):\n  File", "ValueError: bad", "├── a\n└── b", "a => b", "x = f(1) +",
            "print 'x'", "# only a comment", "import java.util.List;", "all: build\n\tmake x", "SELECT * FROM t",
            "x := 1",
            "http://a.b/c", "Some words, and more.", "f(x)\nSome words.", "usage: prog [-h]", "else",
        ])
    func other(_ text: String) {
        #expect(!isClearlyPython(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)))
    }
}
