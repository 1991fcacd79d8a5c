/// How much each feature speaks for a suite to end before a statement, in nats.
package struct Weights: Sendable {
    /// By feature number; see `Template`.
    package var values: [Float]

    package init() { values = [Float](repeating: 0, count: Template.featureCount) }

    /// The sum of the weights of what an observer saw.
    func score(_ values: [UInt8]) -> Float {
        var sum: Float = 0
        forEachFeature(of: values) { sum += self.values[$0] }
        return sum
    }
}

/// Calls with the number of each feature that the attributes' values make.
@inline(__always)
func forEachFeature(of values: [UInt8], _ body: (Int) -> Void) {
    for template in Template.all {
        var index = 0
        for attribute in template.attributes {
            index = index * Attribute.counts[attribute.rawValue] + Int(values[attribute.rawValue])
        }
        body(template.offset + index)
    }
}

extension Weights {
    /// A feature in words: `suite function, kind print, previous returnValue`.
    package static func featureName(_ number: Int) -> String {
        guard let template = Template.all.last(where: { $0.offset <= number }) else { return "" }
        var rest = number - template.offset
        var parts: [String] = []
        for attribute in template.attributes.reversed() {
            let count = Attribute.counts[attribute.rawValue]
            parts.append("\(attribute) \(attribute.values[rest % count])")
            rest /= count
        }
        return parts.reversed().joined(separator: ", ")
    }
}
