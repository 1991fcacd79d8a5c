import Foundation
import Testing

/// Compares a text with the one recorded in `Cases`; `VERIFY_RECORD=1` in the environment records anew.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases").appending(path: name)
    if ProcessInfo.processInfo.environment["VERIFY_RECORD"] == "1" {
        try Data(text.utf8).write(to: file)
        return
    }
    let recorded = try Data(contentsOf: file)
    #expect(
        Data(text.utf8) == recorded, "\(name) differs from what was recorded:\n\(text)", sourceLocation: sourceLocation)
}
