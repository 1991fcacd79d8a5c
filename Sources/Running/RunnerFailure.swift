/// Snippets cannot be run at all.
package struct RunnerFailure: Error, Equatable, CustomStringConvertible {
    package let description: String
}
