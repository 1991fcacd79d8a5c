import Model
import Testing

@testable import Readers

@Suite("Docstrings")
struct DocstringTests {
    @Test(
        "Escapes of a string that is not raw are resolved",
        arguments: [
            (#"'''a\\b\'c\"d'''"#, #"a\b'c"d"#),
            (#"'''a\nb\q'''"#, #"a\nb\q"#),
            (#"'''\x41\u00e9\U0001F600\x0a\xZZ\x4'''"#, "Aé😀\\x0a\\xZZ\\x4"),
            (#"r'''a\\b'''"#, #"a\\b"#),
            (#""a\tb\\""#, "a\tb\\"),
            (#"u'a'"#, "a"),
        ])
    func escapes(_ literal: String, _ expected: String) {
        let found = docstrings(in: [literal]).flatMap { $0.lines(in: [literal]) }.map(\.text)
        #expect(found == [expected])
    }
}
