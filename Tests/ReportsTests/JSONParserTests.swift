import Foundation
import Testing

@testable import Merging

@Suite struct JSONParserTests {
    private func shown(_ value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .bool(let flag): "\(flag)"
        case .number(let text): String(text)
        case .string(let text): "'\(text)'"
        case .array(let values): "[\(values.map(shown).joined(separator: " "))]"
        case .object(let members): "{\(members.map { "\($0.name):\(shown($0.value))" }.joined(separator: " "))}"
        }
    }

    @Test(arguments: [
        ("null", "null"), (" [ true , false ] ", "[true false]"), ("{}", "{}"), ("[]", "[]"),
        ("{\"a\": [1, -2.5e3], \"b\": {\"c\": \"\"}}", "{a:[1 -2.5e3] b:{c:''}}"),
        (#""\u0041\n\t\"\\\/\u00e9\ud83d\ude00""#, "'A\n\t\"\\/é😀'"),
        ("\"e\u{301} 名前\"", "'e\u{301} 名前'"),
    ])
    func values(text: String, value: String) throws {
        #expect(shown(try JSONParser.parse(Array(text.utf8))).unicodeScalars.elementsEqual(value.unicodeScalars))
    }

    @Test(arguments: [
        ("", 0), ("[1,", 3), ("[1,]", 3), ("[1 2]", 3), ("{\"a\" 1}", 5), ("{a: 1}", 1), ("nul", 0), ("[1]]", 3),
        ("\"a", 2), ("\"\\x\"", 3), ("\"\\ud800\"", 7), ("\"\u{1}\"", 1), ("01x", 2), ("-", 1), ("\"\\u12\"", 3),
    ])
    func whatIsNoJSON(text: String, offset: Int) {
        #expect {
            try JSONParser.parse(Array(text.utf8))
        } throws: { ($0 as? NotJSON)?.offset == offset }
    }

    @Test func hostileTextsTakeLittleTimeAndStack() {
        let texts = [
            [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000),
            Array("\"".utf8) + [UInt8](repeating: 0xFF, count: 1_000_000) + Array("\"".utf8),
            Array("[".utf8) + Array(String(repeating: "\"a\",", count: 300_000).utf8),
        ]
        let time = ContinuousClock().measure {
            for text in texts { #expect(throws: NotJSON.self) { try JSONParser.parse(text) } }
        }
        #expect(time < .seconds(20), "took \(time)")
    }
}
