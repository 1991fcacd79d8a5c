import Readers

/// The Swift source of a table of weights: a row for each feature, its name after it.
enum WeightTable {
    static func source(of model: LabelModel) -> String {
        let labels = LineLabel.allCases.map { "\($0)" }.joined(separator: ", ")
        var text = """
            // Fitted by `make fit`; not to be edited by hand.

            extension LabelModel {
                /// The weights that the reader uses.
                package static let fitted = LabelModel(lines: lineWeights, edges: edgeWeights)

                /// The features of each row of ``lineWeights``, to tell a table that no longer fits the code.
                package static let fittedNames: [String] = [

            """
        for name in FeatureSpace.names { text += "        \"\(name)\",\n" }
        text += """
                ]
            }

            // swift-format-ignore
            /// Columns: \(labels).
            private let lineWeights: [Float] = [

            """
        for (index, name) in FeatureSpace.names.enumerated() {
            let row = model.lines[(index * LineLabel.count)..<((index + 1) * LineLabel.count)]
            text += "    \(joined(row)), // \(name)\n"
        }
        text += """
            ]

            // swift-format-ignore
            /// Columns: \(labels). Rows: the same labels on the line before, for each edge feature.
            private let edgeWeights: [Float] = [

            """
        for edge in EdgeFeature.allCases {
            for before in LineLabel.allCases {
                let start = (edge.rawValue * LineLabel.count + before.rawValue) * LineLabel.count
                text += "    \(joined(model.edges[start..<(start + LineLabel.count)])), // \(edge), after \(before)\n"
            }
        }
        return text + "]\n"
    }

    static func source(of model: BoundaryModel) -> String {
        var text = """
            // Fitted by `make fit`; not to be edited by hand.

            extension BoundaryModel {
                /// The weights that the reader uses.
                package static let fitted = BoundaryModel(weights: boundaryWeights)

                /// The feature of each weight, to tell a table that no longer fits the code.
                package static let fittedNames: [String] = [

            """
        for feature in BoundaryFeature.allCases { text += "        \"\(feature)\",\n" }
        text += "    ]\n}\n\nprivate let boundaryWeights: [Float] = [\n"
        for feature in BoundaryFeature.allCases {
            text += "    \(joined(model.weights[feature.rawValue...feature.rawValue])),  // \(feature)\n"
        }
        return text + "]\n"
    }

    static func joined(_ weights: ArraySlice<Float>) -> String {
        weights.map { weight in
            let thousandths = Int((weight * 1000).rounded())
            let digits = "00\(abs(thousandths) % 1000)".suffix(3)
            return (thousandths < 0 ? "-" : "") + "\(abs(thousandths) / 1000).\(digits)"
        }.joined(separator: ", ")
    }
}
