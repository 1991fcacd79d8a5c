extension Unicode.Scalar {
    /// How many cells of a terminal the scalar takes: 0 for what combines with the one before, 2 for what East Asian
    /// Width (Unicode Standard Annex 11) calls wide or fullwidth, else 1.
    var cellWidth: Int {
        if value < 0x300 { return value == 0xAD ? 0 : 1 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        // Vowels and final consonants of conjoining Hangul stand inside the initial consonant's cells.
        if (0x1160...0x11FF).contains(value) { return 0 }
        return isWide ? 2 : 1
    }

    private var isWide: Bool {
        var low = wideRanges.startIndex
        var high = wideRanges.endIndex
        while low < high {
            let middle = (low + high) / 2
            if wideRanges[middle].contains(value) { return true }
            if value < wideRanges[middle].lowerBound { high = middle } else { low = middle + 1 }
        }
        return false
    }
}
