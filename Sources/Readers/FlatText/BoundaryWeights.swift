// Fitted by `make fit`; not to be edited by hand.

extension BoundaryModel {
    /// The weights that the reader uses.
    package static let fitted = BoundaryModel(weights: boundaryWeights)

    /// The feature of each weight, to tell a table that no longer fits the code.
    package static let fittedNames: [String] = [
        "bias",
        "importing",
        "decorator",
        "definition",
        "classDefinition",
        "assignment",
        "call",
        "other",
        "comment",
        "commentAfterComment",
        "commentTitle",
        "commentSentence",
        "commentBeforeImport",
        "commentBeforeDefinition",
        "commentBeforeOther",
        "commentBeforeNothing",
        "commentBeforeInner",
        "commentLikeBelow",
        "commentLikeAbove",
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
        "firstImport",
        "importAfterCode",
        "importAfterImport",
        "importAfterReturn",
        "importAfterCall",
        "importAfterCodeOfNewPackage",
        "firstImportAfterCode",
        "importAfterComment",
        "importAfterCommentRun",
        "importAfterCommentSentence",
        "importAfterCommentTitle",
        "importAfterCommentNaming",
        "importAfterCommentOnAbove",
        "importAfterFirstComment",
        "sharesNothing",
        "sharesOneName",
        "sharesNames",
        "sharesDefinition",
        "sharesFreeName",
        "sharesFreeNames",
        "sharesInnerName",
        "sharesInnerNames",
        "rebindsName",
        "redefines",
        "redefinesClass",
        "isOfItsOwn",
        "commentSharesNothing",
        "definitionSharesNothing",
        "definitionAfterCallSharesNothing",
        "decoratorOfInnerName",
        "decoratorAfterReturnOfName",
        "commentImportSharesNothing",
        "commentTitleSharesNothing",
        "importAfterCodeSharesNothing",
        "importAfterCommentSharesNothing",
        "importAgainSharesNothing",
        "redefinesSharesNothing",
        "wordsOfItsOwn",
        "fewWordsShared",
        "wordsShared",
        "manyWordsShared",
        "mostWordsShared",
        "firstTitle",
        "firstTitleAfterImports",
        "firstTitleAfterCode",
        "firstTitleAfterMuchCode",
        "titleAfterTitle",
        "titleAfterTitles",
        "titleAfterTitlesSharesNothing",
        "titleOfBlockWithoutOne",
        "firstRule",
        "anotherRule",
        "firstPath",
        "anotherPath",
        "numberedFirst",
        "numberedAlone",
        "numberedNext",
        "plainAfterOther",
        "newStyleAfterManyLines",
        "beginsSeries",
        "goesOnSeries",
        "standsAlone",
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
    -2.518,  // bias
    0.520,  // importing
    1.275,  // decorator
    -0.520,  // definition
    0.624,  // classDefinition
    -0.436,  // assignment
    -0.948,  // call
    -1.470,  // other
    -1.618,  // comment
    1.161,  // commentAfterComment
    1.287,  // commentTitle
    0.512,  // commentSentence
    0.557,  // commentBeforeImport
    0.399,  // commentBeforeDefinition
    -0.068,  // commentBeforeOther
    -2.514,  // commentBeforeNothing
    -0.943,  // commentBeforeInner
    0.043,  // commentLikeBelow
    -0.063,  // commentLikeAbove
    -0.285,  // afterReturn
    0.111,  // afterCall
    -0.544,  // afterAssignment
    -1.342,  // afterComment
    0.265,  // afterEllipsis
    0.366,  // afterClosingBracket
    0.026,  // afterOther
    -1.170,  // afterImport
    -0.112,  // afterReturnOfName
    0.721,  // importsNewPackage
    0.357,  // importsKnownPackage
    0.490,  // importsAgain
    0.021,  // importsUsedName
    -0.387,  // firstImport
    2.502,  // importAfterCode
    -2.116,  // importAfterImport
    1.740,  // importAfterReturn
    0.683,  // importAfterCall
    -0.738,  // importAfterCodeOfNewPackage
    -0.824,  // firstImportAfterCode
    0.138,  // importAfterComment
    1.109,  // importAfterCommentRun
    -0.010,  // importAfterCommentSentence
    0.148,  // importAfterCommentTitle
    -1.428,  // importAfterCommentNaming
    1.471,  // importAfterCommentOnAbove
    -1.120,  // importAfterFirstComment
    0.019,  // sharesNothing
    -0.854,  // sharesOneName
    -1.733,  // sharesNames
    -1.059,  // sharesDefinition
    0.834,  // sharesFreeName
    1.236,  // sharesFreeNames
    -0.762,  // sharesInnerName
    -1.261,  // sharesInnerNames
    -0.091,  // rebindsName
    0.127,  // redefines
    0.595,  // redefinesClass
    0.773,  // isOfItsOwn
    0.488,  // commentSharesNothing
    -0.432,  // definitionSharesNothing
    0.275,  // definitionAfterCallSharesNothing
    -0.278,  // decoratorOfInnerName
    -0.250,  // decoratorAfterReturnOfName
    -0.524,  // commentImportSharesNothing
    -0.033,  // commentTitleSharesNothing
    0.847,  // importAfterCodeSharesNothing
    0.257,  // importAfterCommentSharesNothing
    -0.527,  // importAgainSharesNothing
    0.392,  // redefinesSharesNothing
    1.301,  // wordsOfItsOwn
    1.180,  // fewWordsShared
    0.663,  // wordsShared
    -0.019,  // manyWordsShared
    -0.196,  // mostWordsShared
    0.673,  // firstTitle
    -1.138,  // firstTitleAfterImports
    0.898,  // firstTitleAfterCode
    0.914,  // firstTitleAfterMuchCode
    1.305,  // titleAfterTitle
    0.662,  // titleAfterTitles
    0.341,  // titleAfterTitlesSharesNothing
    -0.669,  // titleOfBlockWithoutOne
    1.727,  // firstRule
    -0.540,  // anotherRule
    1.409,  // firstPath
    0.806,  // anotherPath
    2.464,  // numberedFirst
    -0.326,  // numberedAlone
    -0.860,  // numberedNext
    -0.595,  // plainAfterOther
    0.574,  // newStyleAfterManyLines
    0.391,  // beginsSeries
    0.413,  // goesOnSeries
    0.569,  // standsAlone
    -0.403,  // afterFewLines
    -0.670,  // afterSomeLines
    -0.789,  // afterManyLines
    -0.711,  // afterVeryManyLines
    -0.360,  // fewLinesLeft
    -0.879,  // onlyImportsSoFar
    -2.619,  // onlyCommentsSoFar
    0.756,  // blankBefore
    0.903,  // blanksBefore
    -0.941,  // noBlankBefore
    -0.770,  // blankBeforeImport
    -0.205,  // blankBeforeComment
    2.303,  // numberedFromOne
]
