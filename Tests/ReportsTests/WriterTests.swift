import Foundation
import Testing

@testable import Reports

@Suite struct WriterTests {
    @Test func jsonOnOneLineIsAsTheFormatsShowIt() {
        let line = text { stream in
            var json = JSONWriter(to: stream)
            json.object { json in
                json.field("id", "g.md#sums.1")
                json.field("depths", [0, 0])
                json.field("empty", [Int]())
                json.field("reconstructed", false)
                json.field("actual", nil)
                json.array("claims", [1, 2]) { json, line in
                    json.object { json in json.field("line", line) }
                }
            }
        }
        #expect(
            line == """
                {"id": "g.md#sums.1", "depths": [0, 0], "empty": [], "reconstructed": false, "actual": null, \
                "claims": [{"line": 1}, {"line": 2}]}
                """)
    }

    @Test(arguments: [
        "plain", "quote \" backslash \\ slash /", "\u{0}\u{1}\u{1F}\u{7F}\u{85}", "\n\r\t", "名前 👍 𝒳",
        "\u{202E}\u{2028}",
        "\u{E0001}\u{FFFF}",
    ])
    func jsonStringsComeBackUnchanged(value: String) throws {
        let line = text { stream in
            var json = JSONWriter(to: stream)
            json.object { json in json.field("value", value) }
        }
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String]
        let read = try #require(object?["value"])
        #expect(read.unicodeScalars.elementsEqual(value.unicodeScalars))
        #expect(!line.unicodeScalars.contains { $0.disturbsDisplay })
    }

    @Test func xmlCarriesWhateverTextIsGiven() {
        let written = text { stream in
            var xml = XMLWriter(to: stream)
            xml.element("a", ["name": "<\"&'>\n\t\u{1B}", "left": nil]) { xml in
                xml.element("b", text: "]]> \r\n\u{0}\u{FFFE} <x/> &amp; 名")
                xml.element("c")
            }
        }
        #expect(
            written == """
                <?xml version="1.0" encoding="UTF-8"?>
                <a name="&lt;&quot;&amp;'&gt;&#10;&#9;\\x1b">
                  <b>]]&gt; \\r
                \\x00\\ufffe &lt;x/&gt; &amp;amp; 名</b>
                  <c/>
                </a>

                """)
    }

    @Test func longReportsComeInPieces() {
        var pieces: [Int] = []
        let stream = ReportStream { pieces.append($0.count) }
        for _ in 0..<1000 { stream.write(String(repeating: "x", count: 1000)) }
        stream.flush()
        #expect(pieces.count > 10)
        #expect(pieces.reduce(0, +) == 1_000_000)
        #expect(stream.text.isEmpty)
    }
}
