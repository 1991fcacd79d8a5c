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
        "afterInnerImport",
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
    -2.588,  // bias
    0.514,  // importing
    1.263,  // decorator
    -0.527,  // definition
    0.608,  // classDefinition
    -0.445,  // assignment
    -0.958,  // call
    -1.478,  // other
    -1.622,  // comment
    1.150,  // commentAfterComment
    1.287,  // commentTitle
    0.513,  // commentSentence
    0.565,  // commentBeforeImport
    0.397,  // commentBeforeDefinition
    -0.070,  // commentBeforeOther
    -2.522,  // commentBeforeNothing
    -0.945,  // commentBeforeInner
    0.043,  // commentLikeBelow
    -0.063,  // commentLikeAbove
    -0.182,  // afterReturn
    0.215,  // afterCall
    -0.439,  // afterAssignment
    -1.221,  // afterComment
    0.372,  // afterEllipsis
    0.469,  // afterClosingBracket
    0.132,  // afterOther
    -0.369,  // afterImport
    -1.628,  // afterInnerImport
    -0.112,  // afterReturnOfName
    0.732,  // importsNewPackage
    0.347,  // importsKnownPackage
    0.491,  // importsAgain
    0.025,  // importsUsedName
    -0.409,  // firstImport
    2.507,  // importAfterCode
    -2.144,  // importAfterImport
    1.741,  // importAfterReturn
    0.684,  // importAfterCall
    -0.753,  // importAfterCodeOfNewPackage
    -0.807,  // firstImportAfterCode
    0.156,  // importAfterComment
    1.068,  // importAfterCommentRun
    -0.014,  // importAfterCommentSentence
    0.170,  // importAfterCommentTitle
    -1.427,  // importAfterCommentNaming
    1.464,  // importAfterCommentOnAbove
    -1.132,  // importAfterFirstComment
    -0.009,  // sharesNothing
    -0.875,  // sharesOneName
    -1.754,  // sharesNames
    -1.060,  // sharesDefinition
    0.840,  // sharesFreeName
    1.242,  // sharesFreeNames
    -0.765,  // sharesInnerName
    -1.259,  // sharesInnerNames
    -0.090,  // rebindsName
    0.130,  // redefines
    0.609,  // redefinesClass
    0.779,  // isOfItsOwn
    0.488,  // commentSharesNothing
    -0.432,  // definitionSharesNothing
    0.277,  // definitionAfterCallSharesNothing
    -0.278,  // decoratorOfInnerName
    -0.249,  // decoratorAfterReturnOfName
    -0.535,  // commentImportSharesNothing
    -0.035,  // commentTitleSharesNothing
    0.845,  // importAfterCodeSharesNothing
    0.276,  // importAfterCommentSharesNothing
    -0.525,  // importAgainSharesNothing
    0.390,  // redefinesSharesNothing
    1.314,  // wordsOfItsOwn
    1.190,  // fewWordsShared
    0.675,  // wordsShared
    -0.008,  // manyWordsShared
    -0.186,  // mostWordsShared
    0.638,  // firstTitle
    -1.218,  // firstTitleAfterImports
    0.928,  // firstTitleAfterCode
    0.929,  // firstTitleAfterMuchCode
    1.296,  // titleAfterTitle
    0.660,  // titleAfterTitles
    0.344,  // titleAfterTitlesSharesNothing
    -0.663,  // titleOfBlockWithoutOne
    1.739,  // firstRule
    -0.531,  // anotherRule
    1.394,  // firstPath
    0.805,  // anotherPath
    2.470,  // numberedFirst
    -0.332,  // numberedAlone
    -0.860,  // numberedNext
    -0.600,  // plainAfterOther
    0.590,  // newStyleAfterManyLines
    0.394,  // beginsSeries
    0.417,  // goesOnSeries
    0.574,  // standsAlone
    -0.431,  // afterFewLines
    -0.680,  // afterSomeLines
    -0.805,  // afterManyLines
    -0.730,  // afterVeryManyLines
    -0.350,  // fewLinesLeft
    -1.413,  // onlyImportsSoFar
    -2.622,  // onlyCommentsSoFar
    0.749,  // blankBefore
    0.898,  // blanksBefore
    -0.936,  // noBlankBefore
    -0.766,  // blankBeforeImport
    -0.202,  // blankBeforeComment
    2.303,  // numberedFromOne
]
