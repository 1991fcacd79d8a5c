internal import Model

extension Snippet {
    /// Whether its text says that it waits for a while: a call of something named so.
    var sleeps: Bool {
        lines.contains { $0.text.contains("sleep(") }
    }

    /// Its id begins with the guide's path.
    var place: String {
        let path = id.unicodeScalars.lastIndex(of: "#").map { id[..<$0] } ?? id[...]
        return "\(path):\(firstLine)"
    }
}
