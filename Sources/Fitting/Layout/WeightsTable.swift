import Foundation
import Layout

/// The weights as Swift source: a row for each feature that has one.
func weightsTable(_ weights: Weights) -> String {
    var text = """
        // Written by FitLayout; do not edit.

        extension Weights {
            /// How many features there were; another number now means that the table must be fitted anew.
            package static let tableFeatureCount = \(weights.values.count)

            /// Feature number and weight in hundredths of a nat; positive speaks for a suite to end.
            static let table: [Int32] = [

        """
    for (number, weight) in weights.values.enumerated() {
        let rounded = Int((weight * 100).rounded())
        guard rounded != 0 else { continue }
        text += "        \(number), \(rounded),  // \(Weights.featureName(number))\n"
    }
    return text + "    ]\n}\n"
}
