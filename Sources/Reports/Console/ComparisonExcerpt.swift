/// What was expected and what was seen, so that the difference is found at once.
struct ComparisonExcerpt {
    let expected: String
    let actual: String?
    let style: Style
    /// The cells that a line may take, its label included.
    let width: Int
    /// As many lines of a unified diff as are shown.
    private static let most = 40

    var lines: [String] {
        guard let actual else { return [label("expected") + oneLine(expected)] }
        if expected.utf8.contains(0x0A) || actual.utf8.contains(0x0A) { return unified(actual) }
        return wordByWord(actual)
    }

    private func wordByWord(_ actual: String) -> [String] {
        let (old, new) = nearFirstDifference(expected, actual)
        let words = WordDifference(from: old, to: new)
        // Where little is common, marks under everything would say nothing.
        let isNear =
            2 * words.new.reduce(0) { $0 + $1.count } <= new.count
            && 2 * words.old.reduce(0) { $0 + $1.count } <= old.count
        // In the line as it is shown: what stands escaped takes more room.
        let place =
            MarkedLine(new, marking: words.new).firstMark ?? MarkedLine(old, marking: words.old).firstMark ?? 0
        let lines = MarkedLine.cropped(
            (MarkedLine(old, marking: isNear ? words.old : []), MarkedLine(new, marking: isNear ? words.new : [])),
            to: width - labelWidth, around: place)
        return line("expected", lines.0, "-", .removed) + line("actual", lines.1, "^", .bad)
    }

    private func line(_ name: String, _ shown: MarkedLine, _ sign: Character, _ look: Style.Look) -> [String] {
        let line =
            label(name) + (shown.scalars.isEmpty ? style.paint("(nothing)", .dim) : style.paint(shown, marks: look))
        guard let underline = shown.underline(with: sign) else { return [line] }
        return [line, String(repeating: " ", count: labelWidth) + style.paint(underline, look)]
    }

    private func oneLine(_ text: String) -> String {
        MarkedLine(Array(text.unicodeScalars.prefix(4000))).cropped(to: width - labelWidth, around: 0).text
    }

    private func unified(_ actual: String) -> [String] {
        let lines = unifiedDifference(from: expected, to: actual)
        let indent = String(repeating: " ", count: 6)
        let head = [style.paint("--- expected", .removed), style.paint("+++ actual", .good)]
        let body = lines.prefix(Self.most).map { line in
            let shown = MarkedLine(Array(line.unicodeScalars.prefix(4000))).cropped(to: width - indent.count, around: 0)
                .text
            return style.paint(shown, line.utf8.first == 0x2D ? .removed : line.utf8.first == 0x2B ? .good : .dim)
        }
        let rest = lines.count > Self.most ? ["... \(lines.count - Self.most) more lines"] : []
        return (head + body + rest).map { indent + $0 }
    }
}

/// What is around the first difference of two texts; all of them where they are of usual length.
private func nearFirstDifference(_ old: String, _ new: String) -> ([Unicode.Scalar], [Unicode.Scalar]) {
    let reach = 4000
    var same = 0
    for (left, right) in zip(old.unicodeScalars, new.unicodeScalars) {
        guard left == right else { break }
        same += 1
    }
    let begin = max(0, same - reach)
    func part(of text: String) -> [Unicode.Scalar] {
        let part = Array(text.unicodeScalars.dropFirst(begin).prefix(2 * reach))
        return begin > 0 ? ["…"] + part : part
    }
    return (part(of: old), part(of: new))
}

/// The cells before a detail's text.
let labelWidth = 16

/// The name of a detail, padded so that the texts of all stand under each other.
func label(_ name: String) -> String {
    "      \(name)" + String(repeating: " ", count: max(1, labelWidth - 6 - name.utf8.count))
}
