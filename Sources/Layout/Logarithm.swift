import Glibc

package func exponential(_ value: Float) -> Float { expf(value) }

/// The logarithm of the sum of numbers that are given by their logarithms.
package func logarithmOfSum(_ values: [Float]) -> Float {
    let highest = values.max() ?? 0
    return highest + logf(values.reduce(0) { $0 + expf($1 - highest) })
}
