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
    -2.338,  // bias
    0.267,  // importing
    2.448,  // importAfterCode
    -2.160,  // importAfterImport
    -0.019,  // importAfterComment
    1.184,  // decorator
    -0.579,  // definition
    -0.614,  // assignment
    -1.201,  // call
    -1.557,  // other
    0.129,  // comment
    -0.389,  // commentAfterComment
    1.178,  // commentTitle
    -0.803,  // commentSentence
    0.000,  // commentIsCode
    1.338,  // commentIsPath
    -0.699,  // commentRule
    0.047,  // commentNumbered
    1.900,  // commentBeforeImport
    -0.958,  // commentBeforeDefinition
    -0.811,  // commentBeforeOther
    -0.246,  // afterReturn
    0.642,  // afterCall
    -0.458,  // afterAssignment
    -2.230,  // afterComment
    0.145,  // afterEllipsis
    0.459,  // afterClosingBracket
    0.507,  // afterOther
    -1.189,  // afterImport
    0.175,  // afterReturnOfName
    -0.451,  // importsNewPackage
    0.718,  // importsKnownPackage
    0.425,  // importsAgain
    0.538,  // importsUsedName
    0.509,  // sharesNothing
    -1.030,  // sharesOneName
    -1.844,  // sharesNames
    -0.093,  // rebindsName
    0.166,  // redefines
    0.354,  // redefinesClass
    -0.613,  // importSharesNothing
    -1.147,  // commentSharesNothing
    -0.755,  // definitionSharesNothing
    -0.298,  // commentImportSharesNothing
    0.990,  // commentTitleSharesNothing
    0.910,  // importAgainSharesNothing
    0.809,  // redefinesSharesNothing
    0.023,  // afterFewLines
    -0.358,  // afterSomeLines
    -0.774,  // afterManyLines
    -1.264,  // afterVeryManyLines
    -0.581,  // fewLinesLeft
    -0.950,  // onlyImportsSoFar
    -1.347,  // onlyCommentsSoFar
    0.707,  // blankBefore
    0.859,  // blanksBefore
    -0.782,  // noBlankBefore
    -0.252,  // blankBeforeImport
    0.186,  // blankBeforeComment
    1.768,  // numberedFromOne
]
