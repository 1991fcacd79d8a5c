import Model
import Testing

@testable import Readers

@Suite("reStructuredText")
struct ReStructuredTextTests {
    private func read(_ text: String) -> Document { readReStructuredText(source(text, path: "guide.rst")) }

    @Test(
        "Code blocks, their places and their text",
        arguments: [
            ("Text::\n\n    import os\n\n    os.name\n\nText\n", ["python 3:5 import os||os.name"]),
            ("Text::\n    import os\n", ["python 2:5 import os"]),
            ("::\n\n  >>> 1\n  1\n", ["pycon 3:3 >>> 1|1"]),
            ("Text::\n\n  some words\n", ["text 3:3 some words"]),
            (
                "Text::\n\n  $ python\n  Python 3\n\n  >>> 1\n  1\n",
                ["text 3:3 $ python|Python 3", "pycon 6:3 >>> 1|1"]
            ),
            ("Text:\n\n>>> x = 1\n>>> x\n1\n\n>>> 2\n2\n", ["pycon 3:1 >>> x = 1|>>> x|1", "pycon 7:1 >>> 2|2"]),
            ("Text:\n>>> x = 1\n", ["pycon 2:1 >>> x = 1"]),
            (".. code-block:: python\n\n   if x:\n       y\n\nText\n", ["python 3:4 if x:|    y"]),
            (".. code-block:: python\n   :linenos:\n\n   x\n", ["python 4:4 x"]),
            (".. code:: Python3\n\n\tif x:\n\t\ty\n", ["python 3:2 if x:|\ty"]),
            (".. sourcecode:: pycon\n\n   >>> 1\n", ["pycon 3:4 >>> 1"]),
            (".. code-block:: python\n\n   >>> 1\n", ["pycon 3:4 >>> 1"]),
            ("..\n   >>> import a\n", ["pycon 2:4 >>> import a"]),
            (".. >>> import a\n", ["pycon 1:4 >>> import a"]),
            (".. invisible-code-block: python\n\n   import a\n", ["python 3:4 import a"]),
            (".. verify: setup import a\n", ["python 1:18 import a"]),
            (".. code-block:: console\n\n   $ ls\n", ["console 3:4 $ ls"]),
            (".. code-block::\n\n   import os\n", ["python 3:4 import os"]),
            (".. highlight:: c\n\nText::\n\n  import os\n", ["c 5:3 import os"]),
            (".. highlight:: python\n\nText::\n\n  import os\n", ["python 5:3 import os"]),
            (".. doctest::\n\n   >>> 1\n   1\n", ["pycon 3:4 >>> 1|1"]),
            (
                ".. testsetup:: *\n\n   a = 1\n\n.. testcode::\n\n   print(a)\n\n.. testoutput::\n\n   1\n",
                ["python 3:4 a = 1", "python 7:4 print(a)", "output 11:4 1"]
            ),
            (".. note::\n\n   Text::\n\n     import os\n", ["python 5:6 import os"]),
            (".. note:: Text::\n\n     import os\n   More.\n", ["python 3:6 import os"]),
            (
                "Text::\n\n  class A:\n      '''\n      >>> 1\n      '''\n",
                ["python 3:3 class A:|    '''|    >>> 1|    '''"]
            ),
            (".. versionadded:: 3.1\n   Text\n\n   >>> 1\n", ["pycon 4:4 >>> 1"]),
            (".. function:: f(x)\n\n   Text.\n\n   >>> f(1)\n   1\n", ["pycon 5:4 >>> f(1)|1"]),
            (".. math::\n\n   x = f(1)\n\n   y::\n\n     import os\n", []),
            (".. raw:: html\n\n   >>> 1\n", []),
            (".. Text::\n\n     import os\n", []),
            ("..\n   .. code-block:: python\n\n      x = 1\n", []),
            ("..\n\n   Quote::\n\n      import os\n", ["python 5:7 import os"]),
            (".. _target:\n\nText::\n\n   import os\n", ["python 5:4 import os"]),
            ("- a\n\n  - b::\n\n      import os\n\n- c\n", ["python 5:7 import os"]),
            ("1. a::\n\n     import os\n2. b\n", ["python 3:6 import os"]),
            ("term\n    Text::\n\n        import os\n", ["python 4:9 import os"]),
            ("  Quote\n\n  >>> 1\n  1\n\nText\n", ["pycon 3:3 >>> 1|1"]),
            (":field: Text\n\n   >>> 1\n", ["pycon 3:4 >>> 1"]),
            (".. [1] Text\n\n   >>> 1\n", ["pycon 3:4 >>> 1"]),
            (".. code-block:: python\n\nText\n", []),
            ("Text::\n", []),
            ("Text::\n\nText\n", []),
            (".. code-block:: python", []),
            ("Tab\n\n::\n\n\timport os\n    \tx = os.name\n", ["python 5:2 import os|x = os.name"]),
        ])
    func blocks(_ text: String, _ expected: [String]) {
        #expect(summaries(read(text)) == expected)
    }

    @Test(
        "Sections",
        arguments: [
            (
                "A\n=\n\ntext\n\nB ``c`` :meth:`d` *e* `f <g>`_\n------------------------------\n",
                ["A 1-5", "B c d e f 6-7"]
            ),
            ("=====\n Top\n=====\n\ntext\n", ["Top 1-5"]),
            ("text\n\n----\n\ntext\n", ["guide 1-5"]),
            ("Long title\n====\n", ["Long title 1-2"]),
            ("text\n\n===== =====\nA     B\n===== =====\n1     2\n===== =====\n", ["guide 1-7"]),
            (".. note::\n\n   A\n   ====\n", ["guide 1-4"]),
            ("1. First\n========\n", ["1. First 1-2"]),
            ("标题\n====\n", ["标题 1-2"]),
        ])
    func sections(_ text: String, _ expected: [String]) {
        let found = read(text).sections.map { "\($0.title) \($0.lines.lowerBound)-\($0.lines.upperBound)" }
        #expect(found == expected)
    }

    @Test(
        "Comments, options and arguments are marks",
        arguments: [
            (".. verify: skip\n\n>>> 1\n", ["verify: skip"]),
            (".. skip: next\n\n.. code-block:: python\n   :caption: C\n\n   x\n", [":caption: C", "skip: next"]),
            (".. verify: skip\n\nText\n\n>>> 1\n", []),
            (".. testcode::\n   :skipif: x\n\n   y\n", ["testcode", ":skipif: x"]),
            (".. testsetup:: g\n\n   y\n", ["testsetup g"]),
            (".. doctest-skip::\n\n   >>> 1\n", ["doctest-skip"]),
            (".. two\n   lines\n\n>>> 1\n", ["two\nlines"]),
        ])
    func marks(_ text: String, _ expected: [String]) {
        #expect(read(text).blocks.map(\.marks) == [expected])
    }

    @Test("A literal block under \"Output::\" is the output of the code above")
    func output() {
        let document = read("Code::\n\n  import os\n  print(1)\n\nOutput::\n\n  f(1)\n")
        #expect(outputBlock(after: 0, in: document).map(summary) == "text 8:3 f(1)")
    }

    @Test("Code that is not indented is a problem at its directive")
    func emptyDirective() {
        #expect(read("a\n\n.. code-block:: python\n\nx = 1\n").problems.map(\.line) == [3])
    }
}
