/// The text of comment lines that show output: the indentation that all share is the author's, the rest is the output's.
///
/// A `>` before every line is a marker; one before some of them belongs to the text.
func listingText(_ lines: ArraySlice<Comment>) -> Scalars {
    let filled = lines.filter { !$0.text.isEmpty }
    let isMarked = filled.allSatisfy { $0.text.first == ">" }
    let shared = filled.map(\.indentation).min() ?? 0
    // The lines under a `>>>` hang as deep as its text.
    let isHanging = filled.count > 1 && !isMarked && filled.first?.text.starts(with: ">") == true
    var result: Scalars = []
    for (position, line) in lines.enumerated() {
        if position > 0 { result.append("\n") }
        if line.text.first == ">", isMarked || (isHanging && position == 0) {
            result += line.text.drop { $0 == ">" }.leadingTrimmed
        } else {
            if !isHanging { result += repeatElement(" ", count: max(0, line.indentation - shared)) }
            result += line.text
        }
    }
    return result
}
