/// How much each feature speaks for a suite to end before a statement, in nats.
package struct Weights: Sendable {
    /// By feature number; see `Template`.
    package var values: [Float]

    package init() { values = [Float](repeating: 0, count: Template.featureCount) }

    /// The sum of the weights of what an observer saw, by some of the terms.
    func score(_ values: [UInt8], by terms: [Template.Term]) -> Float {
        var sum: Float = 0
        self.values.withUnsafeBufferPointer { weights in
            forEachFeature(of: values, by: terms) { sum += weights[$0] }
        }
        return sum
    }
}

/// Calls with the number of each feature that the attributes' values make.
@inline(__always)
func forEachFeature(of values: [UInt8], by terms: [Template.Term] = Template.terms, _ body: (Int) -> Void) {
    values.withUnsafeBufferPointer { values in
        for term in terms {
            let seen = SIMD4<Int32>(
                Int32(values[Int(term.attributes[0])]), Int32(values[Int(term.attributes[1])]),
                Int32(values[Int(term.attributes[2])]), Int32(values[Int(term.attributes[3])]))
            body(Int(term.offset &+ (seen &* term.strides).wrappedSum()))
        }
    }
}
