extension ArraySlice where Element == Unicode.Scalar {
    /// The text with letters of other scripts and typographic signs as the Latin ones that they look like, and without
    /// what is not seen: a part of the table of confusables in Unicode Technical Standard 39.
    var skeleton: [Unicode.Scalar] {
        compactMap { scalar in
            if scalar.isASCII { return scalar }
            if scalar.properties.generalCategory == .format { return nil }
            // Full-width forms are 0xFEE0 above the ASCII ones.
            if (0xFF01...0xFF5E).contains(scalar.value) { return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar }
            return lookAlikes[scalar] ?? scalar
        }
    }
}

private let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs: [(String, String)] = [
        // Cyrillic, Greek, then signs.
        ("авеіјкморԛсѕтухԝһАВЕЅІЈКМНОРСТУХ", "abeijkmopqcstyxwhABESIJKMHOPCTYX"),
        ("αγικνορυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ayiKvopuxABEZHIKMNOPTYX"),
        ("‘’“”‐‑–—−\u{A0}\u{2009}\u{202F}…", "''\"\"-----   ."),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (others, latin) in pairs {
        for (other, letter) in zip(others.unicodeScalars, latin.unicodeScalars) { table[other] = letter }
    }
    return table
}()
