/// What may be true of a line of Python before which a new block could begin; each has one weight.
package enum BoundaryFeature: Int, CaseIterable, Sendable {
    case bias
    // How the line looks, and the lines around it.
    case importing, importAfterCode, importAfterImport, importAfterComment, decorator, definition, assignment, call,
        other
    case comment, commentAfterComment, commentTitle, commentSentence, commentIsCode, commentIsPath, commentRule
    case commentNumbered, commentBeforeImport, commentBeforeDefinition, commentBeforeOther
    case afterReturn, afterCall, afterAssignment, afterComment, afterEllipsis, afterClosingBracket, afterOther
    case afterImport, afterReturnOfName
    // What is imported.
    case importsNewPackage, importsKnownPackage, importsAgain, importsUsedName
    // What the next lines share with the block so far.
    case sharesNothing, sharesOneName, sharesNames, rebindsName, redefines, redefinesClass
    case importSharesNothing, commentSharesNothing, definitionSharesNothing, commentImportSharesNothing
    case commentTitleSharesNothing, importAfterCodeSharesNothing, importAfterCodeOfNewPackage, importAfterReturn,
        importAfterCall, importAgainSharesNothing, redefinesSharesNothing
    // Whether titled comments structure the block so far, and what a comment above an import is.
    case firstTitle, titleAfterTitle, titleAfterTitles, titleAfterTitlesSharesNothing, titleOfBlockWithoutOne
    case importAfterCommentRun, importAfterCommentSentence, importAfterCommentTitle, importAfterCommentNaming
    // How much code stands before and after.
    case afterFewLines, afterSomeLines, afterManyLines, afterVeryManyLines, fewLinesLeft, onlyImportsSoFar,
        onlyCommentsSoFar
    // What is left of the layout.
    case blankBefore, blanksBefore, noBlankBefore, blankBeforeImport, blankBeforeComment, numberedFromOne

    package static let count = allCases.count
}
