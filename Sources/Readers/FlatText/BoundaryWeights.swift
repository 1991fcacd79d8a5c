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
    -1.951,  // bias
    0.453,  // importing
    2.236,  // importAfterCode
    -2.048,  // importAfterImport
    0.269,  // importAfterComment
    0.947,  // decorator
    0.191,  // definition
    -0.343,  // assignment
    -1.201,  // call
    -1.503,  // other
    -0.542,  // comment
    0.224,  // commentAfterComment
    0.943,  // commentTitle
    0.210,  // commentSentence
    0.000,  // commentIsCode
    1.444,  // commentIsPath
    -1.289,  // commentRule
    -0.474,  // commentNumbered
    0.844,  // commentBeforeImport
    -0.324,  // commentBeforeDefinition
    -1.060,  // commentBeforeOther
    -0.025,  // afterReturn
    0.623,  // afterCall
    -0.324,  // afterAssignment
    -1.763,  // afterComment
    0.216,  // afterEllipsis
    0.563,  // afterClosingBracket
    -0.078,  // afterOther
    -1.209,  // afterImport
    -0.143,  // afterReturnOfName
    0.056,  // importsNewPackage
    0.399,  // importsKnownPackage
    -0.210,  // importsAgain
    0.300,  // importsUsedName
    1.347,  // sharesNothing
    -1.013,  // sharesOneName
    -2.320,  // sharesNames
    -0.664,  // rebindsName
    -0.439,  // redefines
    0.224,  // redefinesClass
    -0.860,  // importSharesNothing
    -0.789,  // commentSharesNothing
    -0.399,  // definitionSharesNothing
    -0.499,  // commentImportSharesNothing
    0.466,  // commentTitleSharesNothing
    -0.166,  // importAfterCodeSharesNothing
    0.645,  // importAfterCodeOfNewPackage
    0.602,  // importAfterReturn
    -0.165,  // importAfterCall
    -0.169,  // importAgainSharesNothing
    -0.040,  // redefinesSharesNothing
    1.611,  // firstTitle
    1.326,  // titleAfterTitle
    0.623,  // titleAfterTitles
    0.005,  // titleAfterTitlesSharesNothing
    -0.707,  // titleOfBlockWithoutOne
    -0.067,  // importAfterCommentRun
    -1.045,  // importAfterCommentSentence
    1.313,  // importAfterCommentTitle
    -0.486,  // importAfterCommentNaming
    -0.630,  // afterFewLines
    -0.613,  // afterSomeLines
    -0.338,  // afterManyLines
    -0.418,  // afterVeryManyLines
    -0.813,  // fewLinesLeft
    -0.702,  // onlyImportsSoFar
    -2.885,  // onlyCommentsSoFar
    0.020,  // blankBefore
    0.167,  // blanksBefore
    -0.976,  // noBlankBefore
    -0.266,  // blankBeforeImport
    0.324,  // blankBeforeComment
    1.877,  // numberedFromOne
]
