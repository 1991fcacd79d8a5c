/// What speaks for or against a comment being a claim: the scored model of the reader, one table.
///
/// The weights were written by hand on comments of public documentation and are checked by the labelled tables of the
/// tests. A sum of at least `claim` makes a claim, one of at least `doubt` a doubtful comment.
enum Feature: CaseIterable {
    // What the core is.
    case number, string, constant, collection, construction, representation, name, items, strangeItems
    case exception, exceptionWithMessage, completion, size, text
    // What stands before it.
    case marked, outputLabel, outputVerb, valueLabel, exceptionVerb, stateVerb, nameOfSubject, nameOfVariable
    case otherLabel, proseLabel, hedged
    // What stands after it.
    case endsThere, separatedNote, afterComma, reason, condition, question, arithmetic, colon, fewWords, manyWords
    case unit, duration, attachedLetters, numbering
    // The statement.
    case onPrint, onCall, onExpression, onAssignment, onReturn, onHead, onFlow, onImport, onDelete, onDeclaration
    case onRaise, onAssert, onYield, onLiteral, onPlaceholder, mismatch, commentedOut, asksForType,
        insideExcept
    // Words of a printed text.
    case ownTemplate, nearTemplate, codeWords, ownPiece, anyTemplate, stringWords, someStringWords, oneWord, capitals,
        capitalised, ownWords, opaqueWord
    case properWord, functionWords, proseStart, endsInColon, longText
    // Words in place of a value.
    case typeWord, generic, namesOnly, complexity, functionCall, mixedItems
    // The place.
    case following, imperative, looseNote, unsupportedText, afterGap, afterProse, underSuite, logLine, aligned,
        partOfListing, listed, manyLines, column, inStyle, besideValues, wordBesideValues, signsBesideValues,
        repeatedLabel, unlikelySubject, namedValue, builtinMessage

    static let claim = 3.0
    static let doubt = 1.5

    var weight: Double {
        switch self {
        case .string, .collection, .representation: 4
        case .constant: 3.2
        case .number, .items: 3
        case .construction: 3
        case .name: -0.5
        case .exception, .exceptionWithMessage: 4
        case .completion: 2.5
        case .size: 3.6
        case .strangeItems: 1.6
        case .text: -1

        case .marked: 3
        case .outputLabel: 4
        case .outputVerb, .valueLabel: 1
        case .exceptionVerb: 1.5
        case .stateVerb: 0
        case .nameOfSubject: 1
        case .nameOfVariable: 0.5
        case .otherLabel: -1
        case .proseLabel: -5
        case .hedged: -0.3

        case .endsThere: 1
        case .separatedNote: 0.5
        case .afterComma: 0
        case .reason: -0.5
        case .condition: -5
        case .question: -5
        case .arithmetic: -5
        case .colon: -4
        case .fewWords: -2
        case .manyWords: -3
        case .unit: -1
        case .duration: -3
        case .numbering: -6
        case .attachedLetters: -3

        case .onPrint: 1
        case .onCall: 0
        case .onExpression: 0.5
        case .onAssignment: 0
        case .onReturn: -0.5
        case .onHead, .onFlow: -6
        case .onImport, .onDelete: -2
        case .onRaise: -4
        case .onDeclaration: -5
        case .onAssert: -1.5
        case .onYield: -2
        case .onLiteral: -3
        case .onPlaceholder: -8
        case .mismatch: -5
        case .commentedOut: 1
        case .asksForType: 2.5
        case .insideExcept: 0

        case .ownTemplate: 5
        case .nearTemplate: 4
        case .codeWords: 2
        case .ownPiece: 2.5
        case .anyTemplate: 4
        case .stringWords: 2.5
        case .someStringWords: 1.2
        case .oneWord: 0.8
        case .capitals: 1
        case .capitalised: 0.5
        case .ownWords: 4
        case .opaqueWord: 2.5
        case .properWord: 0.8
        case .functionWords: -1.5
        case .proseStart: -2.5
        case .endsInColon: -1.5
        case .longText: -1

        case .typeWord: -2
        case .generic: 3
        case .namesOnly: -3
        case .complexity: -8
        case .functionCall: -2.5
        case .mixedItems: -2

        case .following: -1
        case .imperative: -3
        case .looseNote: -1
        case .unsupportedText: -2
        case .afterGap: -1.5
        case .afterProse: -1
        case .underSuite: 0
        case .logLine: 4
        case .aligned: 1
        case .partOfListing: 1
        case .listed: 2
        case .manyLines: 1
        case .column: 3.5
        case .inStyle, .besideValues: 0
        case .wordBesideValues: 1.3
        case .signsBesideValues: 2.5
        case .repeatedLabel: 3
        case .unlikelySubject: -2
        case .namedValue: -1
        case .builtinMessage: 5
        }
    }
}

extension Set<Feature> {
    var score: Double { reduce(0) { $0 + $1.weight } }
}
