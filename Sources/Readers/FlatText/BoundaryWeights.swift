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
    -1.955,  // bias
    0.656,  // importing
    2.676,  // importAfterCode
    -2.255,  // importAfterImport
    0.240,  // importAfterComment
    0.955,  // decorator
    0.119,  // definition
    -0.445,  // assignment
    -1.168,  // call
    -1.529,  // other
    -0.592,  // comment
    0.869,  // commentAfterComment
    1.254,  // commentTitle
    0.860,  // commentSentence
    0.000,  // commentIsCode
    1.652,  // commentIsPath
    -1.747,  // commentRule
    -1.017,  // commentNumbered
    1.057,  // commentBeforeImport
    -0.416,  // commentBeforeDefinition
    -1.230,  // commentBeforeOther
    -0.153,  // afterReturn
    0.457,  // afterCall
    -0.452,  // afterAssignment
    -0.919,  // afterComment
    0.197,  // afterEllipsis
    0.328,  // afterClosingBracket
    -0.170,  // afterOther
    -1.294,  // afterImport
    -0.085,  // afterReturnOfName
    0.514,  // importsNewPackage
    0.143,  // importsKnownPackage
    -0.042,  // importsAgain
    0.303,  // importsUsedName
    1.208,  // sharesNothing
    -1.007,  // sharesOneName
    -2.196,  // sharesNames
    -0.632,  // rebindsName
    -0.422,  // redefines
    0.227,  // redefinesClass
    -1.256,  // importSharesNothing
    -0.696,  // commentSharesNothing
    -0.454,  // definitionSharesNothing
    -0.922,  // commentImportSharesNothing
    0.348,  // commentTitleSharesNothing
    0.485,  // importAfterCodeSharesNothing
    -0.805,  // importAfterCodeOfNewPackage
    1.150,  // importAfterReturn
    0.267,  // importAfterCall
    -0.036,  // importAgainSharesNothing
    -0.288,  // redefinesSharesNothing
    1.187,  // firstTitle
    0.808,  // titleAfterTitle
    0.516,  // titleAfterTitles
    0.287,  // titleAfterTitlesSharesNothing
    -0.306,  // titleOfBlockWithoutOne
    1.444,  // importAfterCommentRun
    -0.156,  // importAfterCommentSentence
    0.396,  // importAfterCommentTitle
    -0.980,  // importAfterCommentNaming
    -0.647,  // afterFewLines
    -0.619,  // afterSomeLines
    -0.417,  // afterManyLines
    -0.321,  // afterVeryManyLines
    -0.851,  // fewLinesLeft
    -0.912,  // onlyImportsSoFar
    -3.180,  // onlyCommentsSoFar
    0.144,  // blankBefore
    0.322,  // blanksBefore
    -0.959,  // noBlankBefore
    -0.535,  // blankBeforeImport
    0.200,  // blankBeforeComment
    2.187,  // numberedFromOne
]
