package import Model

/// Claims that differ from a claim in one literal, name, sign, exception type or line: none of them should hold where
/// it does.
///
/// - Returns: at most `mostMutants`, spread over the claim's text.
package func mutants(of claim: Claim) -> [Claim] {
    mutatedTexts(claim.expected.bytes, kind: claim.kind).map { text in
        Claim(
            kind: claim.kind, line: claim.line, lastLine: claim.lastLine, column: claim.column, subject: claim.subject,
            expected: String(decoding: text, as: UTF8.self), note: claim.note, flags: claim.flags,
            condition: claim.condition)
    }
}

/// A listing of thousands of lines is not mutated at every place.
private let mostMutants = 60

func mutatedTexts(_ text: [UInt8], kind: Claim.Kind) -> [[UInt8]] {
    var changes = kind == .completes ? completionChanges(text) : changedPlaces(text, kind: kind)
    if changes.count > mostMutants {
        let step = changes.count / mostMutants + 1
        changes = changes.indices.filter { $0 % step == 0 }.map { changes[$0] }
    }
    return changes.map { Array(text[..<$0.place.lowerBound] + $0.replacement + text[$0.place.upperBound...]) }
}

struct Change {
    let place: Range<Int>
    let replacement: [UInt8]
}

/// Only what is claimed of an assertion bears weight; other words say no more than that it works.
private func completionChanges(_ text: [UInt8]) -> [Change] {
    text == Array("True".utf8) ? [Change(place: 0..<text.count, replacement: Array("False".utf8))] : []
}

private func changedPlaces(_ text: [UInt8], kind: Claim.Kind) -> [Change] {
    var changes: [Change] = []
    var index = 0
    while index < text.count {
        let byte = text[index]
        let start = index
        if byte.isASCIIDigit {
            while index < text.count, text[index].isWordPart { index += 1 }
            changes += numberChanges(text, start..<index)
        } else if byte.isNameStart {
            while index < text.count, text[index].isWordPart { index += 1 }
            changes.append(nameChange(text, start..<index, isException: kind == .raises && start == 0))
        } else {
            if let change = emptyStringChange(text, at: index) { changes.append(change) }
            index += 1
        }
    }
    return changes + lineChanges(text)
}

/// Another last digit, and another sign where the number stands for itself.
private func numberChanges(_ text: [UInt8], _ place: Range<Int>) -> [Change] {
    guard let last = place.last(where: { text[$0].isASCIIDigit }) else { return [] }
    let digit = text[last] == UInt8(ascii: "9") ? UInt8(ascii: "8") : text[last] + 1
    var changes = [Change(place: last..<last + 1, replacement: [digit])]
    let before = place.lowerBound > 0 ? text[place.lowerBound - 1] : Byte.space
    let isZero = text[place].allSatisfy { !$0.isASCIIDigit || $0 == Byte.zero }
    let isFraction = place.upperBound < text.count && text[place.upperBound] == Byte.dot
    if before == Byte.minus, !isZero {
        let isSign = place.lowerBound < 2 || !text[place.lowerBound - 2].isWordPart
        if isSign { changes.append(Change(place: place.lowerBound - 1..<place.lowerBound, replacement: [])) }
    } else if before.isWhiteSpace || "([{,:=".utf8.contains(before), !isZero || isFraction {
        changes.append(Change(place: place.lowerBound..<place.lowerBound, replacement: [Byte.minus]))
    }
    return changes
}

private func nameChange(_ text: [UInt8], _ place: Range<Int>, isException: Bool) -> Change {
    let name = String(decoding: text[place], as: UTF8.self)
    let replacement =
        switch name {
        case "True": "False"
        case "False": "True"
        case "None": "0"
        case _ where isException && name == "TypeError": "ValueError"
        case _ where isException: "TypeError"
        default: changedWord(name)
        }
    return Change(place: place, replacement: Array(replacement.utf8))
}

/// The word with its last letter changed.
private func changedWord(_ word: String) -> String {
    var scalars = Array(word.unicodeScalars)
    let last = scalars.removeLast()
    let other: Unicode.Scalar = last == "x" ? "y" : "x"
    var result = ""
    for scalar in scalars + [other] { result.unicodeScalars.append(scalar) }
    return result
}

private func emptyStringChange(_ text: [UInt8], at index: Int) -> Change? {
    guard index + 1 < text.count, text[index] == Byte.quote || text[index] == Byte.doubleQuote,
        text[index + 1] == text[index], index + 2 == text.count || text[index + 2] != text[index],
        index == 0
            || (text[index - 1] != text[index] && text[index - 1] != Byte.backslash && !text[index - 1].isWordPart)
    else { return nil }
    return Change(place: index + 1..<index + 1, replacement: [UInt8(ascii: "x")])
}

/// Each line of a listing put after the next one, and the last one left out.
private func lineChanges(_ text: [UInt8]) -> [Change] {
    let lines = text.lines
    guard lines.count > 1 else { return [] }
    var changes: [Change] = []
    for (first, second) in zip(lines, lines.dropFirst()) where Array(first.trimmed) != Array(second.trimmed) {
        let place = first.startIndex..<second.endIndex
        changes.append(Change(place: place, replacement: second + [Byte.newline] + first))
    }
    if let last = lines.last, !last.trimmed.isEmpty, Array(last.trimmed) != Array(lines[lines.count - 2].trimmed) {
        changes.append(Change(place: last.startIndex - 1..<last.endIndex, replacement: []))
    }
    return changes
}
