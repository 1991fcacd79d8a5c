package import Model

/// What `verify --mutate` prints: every changed claim that still holds, one on a line, and the counts.
package func renderMutations(_ mutations: Mutations) -> String {
    text { stream in
        for survivor in mutations.survivors {
            let level = survivor.match.map { " (\($0.name))" } ?? ""
            stream.write(
                visible(
                    "\(survivor.path):\(survivor.line):\(survivor.column): still holds\(level) when"
                        + " \(quoted(survivor.expected)) becomes \(quoted(survivor.mutant))") + "\n")
        }
        let share = mutations.tried == 0 ? 100 : Double(mutations.noticed) / Double(mutations.tried) * 100
        let tenths = Int((share * 10).rounded(.down))
        stream.write(
            "\(counted(mutations.tried, "changed claim")): \(mutations.noticed) noticed (\(tenths / 10).\(tenths % 10) %),"
                + " \(mutations.survivors.count) still hold;"
                + " \(mutations.setAside) more of claims with ..., a tolerance or a hedge\n")
    }
}

private func quoted(_ text: String) -> String { "`\(text)`" }
