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
    -1.902,  // bias
    0.537,  // importing
    2.080,  // importAfterCode
    -2.310,  // importAfterImport
    0.771,  // importAfterComment
    0.848,  // decorator
    0.098,  // definition
    -0.440,  // assignment
    -1.274,  // call
    -1.592,  // other
    -0.126,  // comment
    -0.387,  // commentAfterComment
    1.039,  // commentTitle
    0.191,  // commentSentence
    0.000,  // commentIsCode
    1.568,  // commentIsPath
    -1.340,  // commentRule
    -0.501,  // commentNumbered
    1.159,  // commentBeforeImport
    -0.169,  // commentBeforeDefinition
    -1.111,  // commentBeforeOther
    -0.010,  // afterReturn
    0.619,  // afterCall
    -0.313,  // afterAssignment
    -1.762,  // afterComment
    0.256,  // afterEllipsis
    0.597,  // afterClosingBracket
    -0.049,  // afterOther
    -1.284,  // afterImport
    -0.139,  // afterReturnOfName
    0.156,  // importsNewPackage
    0.382,  // importsKnownPackage
    -0.198,  // importsAgain
    0.304,  // importsUsedName
    1.349,  // sharesNothing
    -0.992,  // sharesOneName
    -2.294,  // sharesNames
    -0.621,  // rebindsName
    -0.454,  // redefines
    0.237,  // redefinesClass
    -0.781,  // importSharesNothing
    -0.722,  // commentSharesNothing
    -0.389,  // definitionSharesNothing
    -0.601,  // commentImportSharesNothing
    0.546,  // commentTitleSharesNothing
    -0.236,  // importAfterCodeSharesNothing
    0.511,  // importAfterCodeOfNewPackage
    0.620,  // importAfterReturn
    -0.128,  // importAfterCall
    -0.187,  // importAgainSharesNothing
    -0.017,  // redefinesSharesNothing
    -0.555,  // afterFewLines
    -0.576,  // afterSomeLines
    -0.343,  // afterManyLines
    -0.475,  // afterVeryManyLines
    -0.823,  // fewLinesLeft
    -0.606,  // onlyImportsSoFar
    -2.810,  // onlyCommentsSoFar
    0.013,  // blankBefore
    0.165,  // blanksBefore
    -0.979,  // noBlankBefore
    -0.258,  // blankBeforeImport
    0.477,  // blankBeforeComment
    1.896,  // numberedFromOne
]
