/// What may be true of a line before which a block could begin.
package enum BoundaryFeature: Int, CaseIterable, Sendable {
    case bias
    // How the line looks, and the line before it.
    case importing, decorator, definition, classDefinition, assignment, call, other
    case comment, commentAfterComment, commentTitle, commentSentence
    case commentBeforeImport, commentBeforeDefinition, commentBeforeOther, commentBeforeNothing, commentBeforeInner
    case commentLikeBelow, commentLikeAbove
    case afterReturn, afterCall, afterAssignment, afterComment, afterEllipsis, afterClosingBracket, afterOther
    case afterImport, afterInnerImport, afterReturnOfName
    // What is imported, by the line or the one below its comment.
    case importsNewPackage, importsKnownPackage, importsAgain, importsUsedName, firstImport
    case importAfterCode, importAfterImport, importAfterReturn, importAfterCall, importAfterCodeOfNewPackage,
        firstImportAfterCode
    case importAfterComment, importAfterCommentRun, importAfterCommentSentence, importAfterCommentTitle,
        importAfterCommentNaming, importAfterCommentOnAbove, importAfterFirstComment
    // What the next lines share with the block so far: names bound, used but not bound, bound inside its functions; words.
    case sharesNothing, sharesOneName, sharesNames, sharesDefinition, sharesFreeName, sharesFreeNames, sharesInnerName,
        sharesInnerNames
    case rebindsName, redefines, redefinesClass, usedLater, importsUsedLater, neverUsedAgain
    case isOfItsOwn, commentSharesNothing, definitionSharesNothing, definitionAfterCallSharesNothing,
        decoratorOfInnerName, decoratorAfterReturnOfName, commentImportSharesNothing, commentTitleSharesNothing,
        importAfterCodeSharesNothing, importAfterCommentSharesNothing, importAgainSharesNothing, redefinesSharesNothing
    case wordsOfItsOwn, fewWordsShared, wordsShared, manyWordsShared, mostWordsShared
    // How titled comments structure the block so far.
    case firstTitle, firstTitleAfterImports, firstTitleAfterCode, firstTitleAfterMuchCode, titleAfterTitle,
        titleAfterTitles, titleAfterTitlesSharesNothing, titleOfBlockWithoutOne
    case firstRule, anotherRule, firstPath, anotherPath, numberedFirst, numberedAlone, numberedNext, plainAfterOther
    case newStyleAfterManyLines, beginsSeries, goesOnSeries, standsAlone
    case insideNumbers, shortGroups, insideRules, plainAfterNumbers, plainSeriesAfterNumbers, titleLikeNextTitle
    case afterOpeningComment, titleContinues, titleIsStep, commentOnBlock
    // How much code stands before and after.
    case afterFewLines, afterSomeLines, afterManyLines, afterVeryManyLines, fewLinesLeft, onlyImportsSoFar,
        onlyCommentsSoFar
    // What is left of the layout.
    case blankBefore, blanksBefore, noBlankBefore, blankBeforeImport, blankBeforeComment, numberedFromOne

    package static let count = allCases.count
}
