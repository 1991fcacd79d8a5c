import Model
import Testing

@testable import Readers

@Suite("Output blocks")
struct OutputBlockTests {
    @Test(
        "A block belongs to the code before it by place, name or announcement",
        arguments: [
            ("```\n1\n```", true),
            ("\n\n```text\n1\n```", true),
            ("```output\n1\n```", true),
            ("Output:\n\n```\n1\n```", true),
            ("**Output**\n\n```\n1\n```", true),
            ("As you see, this prints:\n\n```console\n1\n```", true),
            ("The result is:\n\n```\n1\n```", true),
            ("输出：\n\n```\n1\n```", true),
            ("<!-- note -->\n```\n1\n```", true),
            ("<details><summary>Output</summary>\n\n```\n1\n```\n</details>", true),
            ("    1\n", true),
            ("Now a file:\n\n```\n1\n```", false),
            ("## Next\n\n```\n1\n```", false),
            ("Run it to see the output, then install this:\n\n```\npip\n```", false),
            ("```console\n$ python x.py\n```", false),
            ("```json\n1\n```", false),
            ("```py\n1\n```", false),
        ])
    func after(_ text: String, _ isOutput: Bool) {
        let document = markdown("```python\nprint(1)\n```\n" + text)
        #expect(document.blocks.count == 2)
        #expect((outputBlock(after: 0, in: document) != nil) == isOutput)
    }

    @Test("What code prints is not taken for code")
    func outputIsNoPython() {
        let document = markdown(
            "```python\nshow()\n```\n\n```\nvalue(1)\nprint(2)\n```\n\n```\nimport os\nx = os.name\n```\n")
        #expect(document.blocks.map(\.language) == [.python, .other(""), .python])
    }

    @Test(
        "A testoutput belongs to the last testcode of its group before it, wherever it stands",
        arguments: [
            (".. testcode:: a\n\n   print(1)\n\nText.\n\n.. testoutput:: a\n\n   1\n", 0, true),
            (".. testcode:: a\n\n   print(1)\n\nTitle\n=====\n\n.. testoutput:: a\n\n   1\n", 0, true),
            (
                ".. testcode:: a\n\n   print(1)\n\n.. testcode:: b\n\n   print(2)\n\n.. testoutput:: a\n\n   1\n"
                    + "\n.. testoutput:: b\n\n   2\n", 0, true
            ),
            (
                ".. testcode:: a\n\n   print(1)\n\n.. testcode:: b\n\n   print(2)\n\n.. testoutput:: a\n\n   1\n"
                    + "\n.. testoutput:: b\n\n   2\n", 1, true
            ),
            (
                ".. testcode:: a\n\n   print(1)\n\n.. testcode:: b\n\n   print(2)\n\n.. testoutput:: a\n\n   1\n", 1,
                false
            ),
            (".. testcode::\n\n   print(1)\n\n.. testcode::\n\n   print(2)\n\n.. testoutput::\n\n   2\n", 0, false),
            (".. testcode::\n\n   print(1)\n\n.. testcode::\n\n   print(2)\n\n.. testoutput::\n\n   2\n", 1, true),
            (".. testcode:: a\n\n   print(1)\n\n.. testoutput:: b\n\n   1\n", 0, false),
            (".. testcode:: a\n\n   print(1)\n\n.. testoutput:: b, a\n\n   1\n", 0, true),
        ])
    func groups(_ text: String, _ index: Int, _ isOutput: Bool) {
        let document = readDocument(source(text, path: "a.rst"), as: .reStructuredText)
        #expect((outputBlock(after: index, in: document) != nil) == isOutput)
    }
}
