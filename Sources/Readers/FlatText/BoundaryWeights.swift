// Fitted by `make fit`; not to be edited by hand.

extension BoundaryModel {
    /// The weights that the reader uses.
    package static let fitted = BoundaryModel(weights: boundaryWeights)

    /// The feature of each weight, to tell a table that no longer fits the code.
    package static let fittedNames: [String] = [
        "bias",
        "importing",
        "importAfterCode",
        "importAfterImport",
        "importAfterComment",
        "decorator",
        "definition",
        "assignment",
        "call",
        "other",
        "comment",
        "commentAfterComment",
        "commentTitle",
        "commentSentence",
        "commentIsCode",
        "commentIsPath",
        "commentRule",
        "commentNumbered",
        "commentBeforeImport",
        "commentBeforeDefinition",
        "commentBeforeOther",
        "afterReturn",
        "afterCall",
        "afterAssignment",
        "afterComment",
        "afterEllipsis",
        "afterClosingBracket",
        "afterOther",
        "afterImport",
        "afterReturnOfName",
        "importsNewPackage",
        "importsKnownPackage",
        "importsAgain",
        "importsUsedName",
        "sharesNothing",
        "sharesOneName",
        "sharesNames",
        "rebindsName",
        "redefines",
        "redefinesClass",
        "importSharesNothing",
        "commentSharesNothing",
        "definitionSharesNothing",
        "commentImportSharesNothing",
        "commentTitleSharesNothing",
        "importAfterCodeSharesNothing",
        "importAfterCodeOfNewPackage",
        "importAfterReturn",
        "importAfterCall",
        "importAgainSharesNothing",
        "redefinesSharesNothing",
        "firstTitle",
        "titleAfterTitle",
        "titleAfterTitles",
        "titleAfterTitlesSharesNothing",
        "titleOfBlockWithoutOne",
        "importAfterCommentRun",
        "importAfterCommentSentence",
        "importAfterCommentTitle",
        "importAfterCommentNaming",
        "afterFewLines",
        "afterSomeLines",
        "afterManyLines",
        "afterVeryManyLines",
        "fewLinesLeft",
        "onlyImportsSoFar",
        "onlyCommentsSoFar",
        "blankBefore",
        "blanksBefore",
        "noBlankBefore",
        "blankBeforeImport",
        "blankBeforeComment",
        "numberedFromOne",
    ]
}

private let boundaryWeights: [Float] = [
    -1.953,  // bias
    0.540,  // importing
    2.620,  // importAfterCode
    -2.137,  // importAfterImport
    0.062,  // importAfterComment
    1.019,  // decorator
    0.073,  // definition
    -0.434,  // assignment
    -1.208,  // call
    -1.588,  // other
    -0.404,  // comment
    0.921,  // commentAfterComment
    1.129,  // commentTitle
    0.709,  // commentSentence
    0.000,  // commentIsCode
    1.344,  // commentIsPath
    -1.896,  // commentRule
    -1.122,  // commentNumbered
    1.106,  // commentBeforeImport
    -0.420,  // commentBeforeDefinition
    -1.087,  // commentBeforeOther
    -0.040,  // afterReturn
    0.536,  // afterCall
    -0.290,  // afterAssignment
    -1.794,  // afterComment
    0.312,  // afterEllipsis
    0.597,  // afterClosingBracket
    -0.035,  // afterOther
    -1.286,  // afterImport
    -0.176,  // afterReturnOfName
    0.313,  // importsNewPackage
    0.228,  // importsKnownPackage
    0.167,  // importsAgain
    0.335,  // importsUsedName
    1.309,  // sharesNothing
    -1.043,  // sharesOneName
    -2.257,  // sharesNames
    -0.635,  // rebindsName
    -0.400,  // redefines
    0.344,  // redefinesClass
    -0.911,  // importSharesNothing
    -0.659,  // commentSharesNothing
    -0.494,  // definitionSharesNothing
    -0.832,  // commentImportSharesNothing
    0.195,  // commentTitleSharesNothing
    0.145,  // importAfterCodeSharesNothing
    -0.379,  // importAfterCodeOfNewPackage
    1.363,  // importAfterReturn
    0.301,  // importAfterCall
    0.128,  // importAgainSharesNothing
    -0.292,  // redefinesSharesNothing
    0.935,  // firstTitle
    0.866,  // titleAfterTitle
    0.464,  // titleAfterTitles
    0.184,  // titleAfterTitlesSharesNothing
    -0.222,  // titleOfBlockWithoutOne
    0.473,  // importAfterCommentRun
    -0.599,  // importAfterCommentSentence
    0.661,  // importAfterCommentTitle
    -0.496,  // importAfterCommentNaming
    -0.664,  // afterFewLines
    -0.642,  // afterSomeLines
    -0.320,  // afterManyLines
    -0.375,  // afterVeryManyLines
    -0.891,  // fewLinesLeft
    -0.574,  // onlyImportsSoFar
    -2.163,  // onlyCommentsSoFar
    0.146,  // blankBefore
    0.401,  // blanksBefore
    -0.949,  // noBlankBefore
    -0.701,  // blankBeforeImport
    0.040,  // blankBeforeComment
    2.216,  // numberedFromOne
]
