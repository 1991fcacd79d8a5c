import Layout

/// How margins tell right levels from wrong ones, over all statements of some pieces.
struct Calibration {
    private var right: [Double] = []
    private var wrong: [Double] = []
    /// Margins from here on are not told apart.
    static let widest = 8.0

    /// - Parameter margins: of statements whose margin is under `widest`.
    mutating func add(_ found: [Int32], truth: [Int32], margins: [Int: Double]) {
        for index in truth.indices {
            let margin = margins[index] ?? Self.widest
            if found[index] == truth[index] { right.append(margin) } else { wrong.append(margin) }
        }
    }

    /// For each threshold the share of all statements that are marked and right, and of the wrong ones that are marked.
    func printTable() {
        print("threshold\tright but marked %\twrong and marked %")
        let statements = right.count + wrong.count
        for step in 1...16 {
            let threshold = Double(step) * Self.widest / 16
            print(
                threshold, Figures.share(right.count { $0 < threshold }, statements),
                Figures.share(wrong.count { $0 < threshold }, wrong.count), separator: "\t")
        }
    }
}
