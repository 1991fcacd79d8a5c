import Model

/// A number of things: `1 snippet`, `3 snippets`.
func counted(_ count: Int, _ noun: String, _ nouns: String? = nil) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(nouns ?? noun + "s")"
}

/// As a share in percent, rounded down so that only all is 100 %; `none` where there is nothing to share.
func percent(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "none" : "\(part * 100 / whole) %"
}

/// Which part of a run this is: `part 2 of 4`.
func partName(_ part: Part) -> String { "part \(part.shard.number) of \(part.shard.count)" }

/// A fraction as decimal digits: 1234 thousandths give `1.234`.
func decimal(thousandths: Int) -> String {
    let fraction = String(thousandths.magnitude % 1000)
    let sign = thousandths < 0 ? "-" : ""
    return "\(sign)\(thousandths.magnitude / 1000).\(String(repeating: "0", count: 3 - fraction.utf8.count))\(fraction)"
}

extension Duration {
    var microseconds: Int {
        let (seconds, attoseconds) = components
        return Int(clamping: seconds) * 1_000_000 + Int(attoseconds / 1_000_000_000_000)
    }

    /// In seconds, as JUnit writes it: `1.234`.
    var secondsText: String { decimal(thousandths: microseconds / 1000) }
    /// In milliseconds, as JSON writes it: `1.234`.
    var millisecondsText: String { decimal(thousandths: microseconds) }

    /// For people: `43 ms`, `1.2 s`, `3 min 5 s`.
    var spoken: String {
        let milliseconds = microseconds / 1000
        if milliseconds < 1000 { return "\(milliseconds) ms" }
        if milliseconds < 60_000 {
            let tenths = milliseconds % 1000 / 100
            return "\(milliseconds / 1000)\(tenths > 0 ? ".\(tenths)" : "") s"
        }
        return "\(milliseconds / 60_000) min \(milliseconds / 1000 % 60) s"
    }
}

/// For people: `512 bytes`, `1 MiB`.
func spoken(bytes: Int) -> String {
    for (shift, unit) in [(30, "GiB"), (20, "MiB"), (10, "KiB")] where bytes >= 1 << shift {
        return "\(bytes >> shift) \(unit)"
    }
    return counted(bytes, "byte")
}
