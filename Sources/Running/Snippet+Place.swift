internal import Model

extension Snippet {
    /// Whether its text says that it waits for a while: a call of something named so.
    var sleeps: Bool {
        lines.contains { line in
            var rest = line.text.utf8[...]
            while let place = rest.firstIndex(of: UInt8(ascii: "s")) {
                rest = rest[place...]
                if rest.starts(with: "sleep(".utf8) { return true }
                rest = rest.dropFirst()
            }
            return false
        }
    }

    /// Its id begins with the guide's path.
    var place: String {
        let path = id.unicodeScalars.lastIndex(of: "#").map { id[..<$0] } ?? id[...]
        return "\(path):\(firstLine)"
    }
}
