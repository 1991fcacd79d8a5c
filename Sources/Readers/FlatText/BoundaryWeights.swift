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
    -1.978,  // bias
    0.594,  // importing
    2.455,  // importAfterCode
    -2.142,  // importAfterImport
    0.285,  // importAfterComment
    0.972,  // decorator
    0.087,  // definition
    -0.464,  // assignment
    -1.260,  // call
    -1.567,  // other
    -0.390,  // comment
    0.782,  // commentAfterComment
    1.252,  // commentTitle
    0.722,  // commentSentence
    0.000,  // commentIsCode
    1.450,  // commentIsPath
    -1.441,  // commentRule
    -0.516,  // commentNumbered
    0.963,  // commentBeforeImport
    -0.252,  // commentBeforeDefinition
    -1.098,  // commentBeforeOther
    -0.075,  // afterReturn
    0.558,  // afterCall
    -0.337,  // afterAssignment
    -1.494,  // afterComment
    0.124,  // afterEllipsis
    0.523,  // afterClosingBracket
    -0.067,  // afterOther
    -1.257,  // afterImport
    -0.227,  // afterReturnOfName
    0.202,  // importsNewPackage
    0.393,  // importsKnownPackage
    -0.212,  // importsAgain
    0.416,  // importsUsedName
    1.274,  // sharesNothing
    -1.025,  // sharesOneName
    -2.266,  // sharesNames
    -0.642,  // rebindsName
    -0.563,  // redefines
    0.102,  // redefinesClass
    -1.172,  // importSharesNothing
    -0.589,  // commentSharesNothing
    -0.412,  // definitionSharesNothing
    -0.609,  // commentImportSharesNothing
    0.178,  // commentTitleSharesNothing
    0.291,  // importAfterCodeSharesNothing
    -0.135,  // importAfterCodeOfNewPackage
    1.008,  // importAfterReturn
    0.121,  // importAfterCall
    0.185,  // importAgainSharesNothing
    -0.261,  // redefinesSharesNothing
    1.093,  // firstTitle
    0.998,  // titleAfterTitle
    0.681,  // titleAfterTitles
    -0.075,  // titleAfterTitlesSharesNothing
    -0.222,  // titleOfBlockWithoutOne
    0.111,  // importAfterCommentRun
    -0.595,  // importAfterCommentSentence
    0.881,  // importAfterCommentTitle
    -0.330,  // importAfterCommentNaming
    -0.662,  // afterFewLines
    -0.634,  // afterSomeLines
    -0.359,  // afterManyLines
    -0.370,  // afterVeryManyLines
    -0.805,  // fewLinesLeft
    -0.568,  // onlyImportsSoFar
    -2.450,  // onlyCommentsSoFar
    0.113,  // blankBefore
    0.219,  // blanksBefore
    -0.944,  // noBlankBefore
    -0.502,  // blankBeforeImport
    0.046,  // blankBeforeComment
    2.279,  // numberedFromOne
]
