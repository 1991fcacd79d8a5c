/// All features of the segmentation, numbered: those of a line itself, and the shapes of lines around it.
package enum FeatureSpace {
    /// The lines around a line whose shapes count, as distances.
    package static let neighbours = [0, -1, 1, -2, 2]
    package static let count = LineFeature.count + neighbours.count * (LineShape.count + 1) + 1

    /// Always true: how frequent a label is.
    package static let bias = count - 1

    static func number(of feature: LineFeature) -> Int { feature.rawValue }

    /// - Parameter shape: nil beyond the ends of the document.
    static func number(of shape: LineShape?, at neighbour: Int) -> Int {
        LineFeature.count + neighbour * (LineShape.count + 1) + (shape?.rawValue ?? LineShape.count)
    }

    /// As in the table of weights.
    package static let names: [String] =
        LineFeature.allCases.map { "\($0)" }
        + neighbours.flatMap { distance in
            (LineShape.allCases.map { "\($0)" } + ["edge"]).map { "\(prefix(distance))\($0)" }
        } + ["bias"]

    private static func prefix(_ distance: Int) -> String {
        switch distance {
        case 0: "shape."
        case -1: "previous."
        case 1: "next."
        case -2: "beforePrevious."
        default: "afterNext."
        }
    }
}

/// What may be true between a line and the one before it; each has a weight for every pair of labels.
package enum EdgeFeature: Int, CaseIterable, Sendable {
    case always, insideBrackets, insideString, insideTableRow, glued, blankBetween, noBlankBetween
    case sentenceGoesOn, previousEndsInColon, statementAbove, freshStart, deeper, shallower

    package static let count = allCases.count
}
