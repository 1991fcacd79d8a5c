import Model

extension Run {
    /// The name that Python thinks was meant where one is missing, as it ends its traceback since 3.10:
    /// `NameError: name 'prcie' is not defined. Did you mean: 'price'?`. Nil where it says nothing of the kind.
    var suggestedName: String? {
        guard let last = lastLine(of: stderr), let found = last.firstMatch(of: /Did you mean: '([^']+)'\?$/) else {
            return nil
        }
        return shortened(String(found.output.1), to: 60)
    }
}

/// The last line of what a snippet wrote that says something.
func lastLine(of bytes: [UInt8]) -> String? {
    bytes.suffix(1 << 12).split(separator: 0x0A).last { !$0.allSatisfy { $0 == 0x20 } }.map { decoded($0) }
}
