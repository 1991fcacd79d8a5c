import Foundation
import Layout

/// A flat run of Python lines with the level that each had.
struct Piece: Sendable {
    let project: String
    /// `docs`, `session`, `shown`, `joined`, `example`, `library`.
    let kind: String
    let lines: [String]
    let reading: BlockReading
    /// Of each statement.
    let depths: [Int32]

    /// Nil where the levels do not fit the statements.
    init?(project: String, kind: String, lines: [String], levels: [Int]) {
        let reading = BlockReading(lines: lines)
        guard let depths = reading.statementDepths(levels), !depths.isEmpty else { return nil }
        self.project = project
        self.kind = kind
        self.lines = lines
        self.reading = reading
        self.depths = depths
    }

    /// How much a piece counts in fitting: blocks out of documentation resemble guides.
    var importance: Float {
        switch kind {
        case "docs", "joined": 3
        case "session", "example": 2
        default: 1
        }
    }
}

/// The pieces of a file that `pieces.py make` wrote.
func readPieces(_ path: String) throws -> [Piece] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var pieces: [Piece] = []
    var header: [Substring] = []
    var lines: [String] = []
    var levels: [Int] = []
    func finish() {
        guard header.count == 3 else { return }
        if let piece = Piece(project: String(header[1]), kind: String(header[2]), lines: lines, levels: levels) {
            pieces.append(piece)
        }
    }
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
        if line.starts(with: "=== ".utf8), !line.contains(UInt8(ascii: "\t")) {
            finish()
            header = Substring(line).split(separator: " ")
            lines = []
            levels = []
        } else if let tab = line.firstIndex(of: UInt8(ascii: "\t")) {
            levels.append(Int(Substring(line[..<tab])) ?? -1)
            lines.append(String(Substring(line[line.index(after: tab)...])))
        }
    }
    finish()
    return pieces
}
