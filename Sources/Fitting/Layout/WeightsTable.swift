import Foundation
import Layout

/// The weights as C source: a row for each feature that has one.
func weightsTable(_ weights: Weights) -> String {
    var text = """
        // Written by FitLayout; do not edit.

        #include "LayoutWeights.h"

        const int32_t layout_feature_count = \(weights.values.count);

        static const struct layout_weight table[] = {

        """
    for (number, weight) in weights.values.enumerated() {
        let rounded = Int((weight * 100).rounded())
        guard rounded != 0 else { continue }
        text += "    {\(number), \(rounded)},  // \(Weights.featureName(number))\n"
    }
    return text + """
        };

        const struct layout_weight *layout_weights(size_t *count) {
            *count = sizeof table / sizeof table[0];
            return table;
        }

        """
}

/// The weights of a table that `weightsTable` made.
func readWeights(_ path: String) throws -> Weights {
    var weights = Weights()
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
        guard line.hasPrefix("    {"), let end = line.firstIndex(of: "}") else { continue }
        let numbers = line[..<end].dropFirst(5).split(separator: ",").compactMap { Int($0.drop { $0 == " " }) }
        if numbers.count == 2, weights.values.indices.contains(numbers[0]) {
            weights.values[numbers[0]] = Float(numbers[1]) / 100
        }
    }
    return weights
}
