import Model
import Testing

@testable import Readers

@Suite("Python files")
struct PythonFileTests {
    private func read(_ text: String) -> Document { readPythonFile(source(text, path: "src/shapes.py")) }

    @Test("Sessions stand in sections named after what they document")
    func sessions() {
        let document = read(
            """
            #!/usr/bin/env python3
            '''Shapes.

            >>> 1
            1
            '''
            x = '''
            >>> no docstring
            '''

            class A(
                object
            ):
                r\"\"\">>> A()
                A\\n
                \"\"\"

                async def f(self) -> "x":  # comment
                    "no session"
                    def g(): pass

                @decorated
                def h(self):
                    '''Text:

                        >>> if x:
                        ...     y

                    More:
                        >>> z = "\\\\n"
                    ```
                    '''
                    '''
                    >>> second string
                    '''
            def last():
                b'''
                >>> bytes
                '''
            """)
        #expect(document.sections.map(\.title) == ["shapes", "A", "A.h"])
        #expect(
            summaries(document) == [
                "pycon 4:1 >>> 1|1",
                "pycon 14:9 >>> A()|A\\n",
                "pycon 26:13 >>> if x:|...     y",
                "pycon 30:13 >>> z = \"\\n\"",
            ])
        #expect(document.blocks.map(\.section) == [0, 1, 2, 2])
        #expect(document.blocks.map(\.leadIn) == ["Shapes.", "", "Text:", "More:"])
    }

    @Test("A backslash that joins lines of a docstring gives the second one a prompt")
    func joinedLines() {
        let text = "def f():\n    '''\n    >>> f(1, \\\n          2)  # c\n    3 \\\n    4\n    '''\n"
        #expect(summaries(read(text)) == ["pycon 3:5 >>> f(1, \\|...   2)  # c|3 \\|4"])
        let raw = "r'''\n>>> f(1, \\\n... 2)\n'''\n"
        #expect(summaries(read(raw)) == ["pycon 2:1 >>> f(1, \\|... 2)"])
    }

    @Test("A file without sessions is one section", arguments: ["", "x = 1\n", "def f(:\n  '''\n", "'''\n>>> open\n"])
    func noSessions(_ text: String) {
        let document = read(text)
        #expect(document.blocks.isEmpty)
        #expect(document.sections.count == (text.isEmpty ? 0 : 1))
    }
}
