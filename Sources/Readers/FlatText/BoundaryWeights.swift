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
        "usedLater",
        "importsUsedLater",
        "neverUsedAgain",
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
        "insideNumbers",
        "shortGroups",
        "insideRules",
        "plainAfterNumbers",
        "plainSeriesAfterNumbers",
        "titleLikeNextTitle",
        "afterOpeningComment",
        "titleContinues",
        "titleIsStep",
        "commentOnBlock",
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
    -2.813,  // bias
    0.534,  // importing
    1.236,  // decorator
    -0.522,  // definition
    0.594,  // classDefinition
    -0.490,  // assignment
    -0.990,  // call
    -1.519,  // other
    -1.513,  // comment
    1.134,  // commentAfterComment
    1.271,  // commentTitle
    0.584,  // commentSentence
    0.639,  // commentBeforeImport
    0.414,  // commentBeforeDefinition
    0.004,  // commentBeforeOther
    -2.578,  // commentBeforeNothing
    -0.942,  // commentBeforeInner
    -0.069,  // commentLikeBelow
    -0.183,  // commentLikeAbove
    -0.213,  // afterReturn
    0.216,  // afterCall
    -0.431,  // afterAssignment
    -1.201,  // afterComment
    0.351,  // afterEllipsis
    0.429,  // afterClosingBracket
    0.145,  // afterOther
    -0.452,  // afterImport
    -1.521,  // afterInnerImport
    -0.056,  // afterReturnOfName
    0.789,  // importsNewPackage
    0.384,  // importsKnownPackage
    0.414,  // importsAgain
    -0.004,  // importsUsedName
    -0.453,  // firstImport
    2.521,  // importAfterCode
    -2.089,  // importAfterImport
    1.674,  // importAfterReturn
    0.664,  // importAfterCall
    -0.805,  // importAfterCodeOfNewPackage
    -0.778,  // firstImportAfterCode
    0.106,  // importAfterComment
    1.027,  // importAfterCommentRun
    -0.077,  // importAfterCommentSentence
    0.184,  // importAfterCommentTitle
    -1.343,  // importAfterCommentNaming
    1.425,  // importAfterCommentOnAbove
    -1.086,  // importAfterFirstComment
    -0.002,  // sharesNothing
    -0.882,  // sharesOneName
    -1.781,  // sharesNames
    -1.088,  // sharesDefinition
    0.853,  // sharesFreeName
    1.266,  // sharesFreeNames
    -0.751,  // sharesInnerName
    -1.209,  // sharesInnerNames
    -0.044,  // rebindsName
    0.172,  // redefines
    0.588,  // redefinesClass
    -0.051,  // usedLater
    -1.373,  // importsUsedLater
    0.049,  // neverUsedAgain
    0.856,  // isOfItsOwn
    0.453,  // commentSharesNothing
    -0.437,  // definitionSharesNothing
    0.264,  // definitionAfterCallSharesNothing
    -0.286,  // decoratorOfInnerName
    -0.249,  // decoratorAfterReturnOfName
    -0.606,  // commentImportSharesNothing
    -0.060,  // commentTitleSharesNothing
    0.749,  // importAfterCodeSharesNothing
    0.258,  // importAfterCommentSharesNothing
    -0.471,  // importAgainSharesNothing
    0.441,  // redefinesSharesNothing
    1.399,  // wordsOfItsOwn
    1.371,  // fewWordsShared
    0.768,  // wordsShared
    0.099,  // manyWordsShared
    -0.127,  // mostWordsShared
    0.638,  // firstTitle
    -1.155,  // firstTitleAfterImports
    0.898,  // firstTitleAfterCode
    0.896,  // firstTitleAfterMuchCode
    1.322,  // titleAfterTitle
    0.729,  // titleAfterTitles
    0.321,  // titleAfterTitlesSharesNothing
    -0.579,  // titleOfBlockWithoutOne
    1.566,  // firstRule
    -0.380,  // anotherRule
    1.265,  // firstPath
    0.769,  // anotherPath
    2.335,  // numberedFirst
    -0.290,  // numberedAlone
    -0.760,  // numberedNext
    -0.558,  // plainAfterOther
    0.634,  // newStyleAfterManyLines
    0.373,  // beginsSeries
    0.465,  // goesOnSeries
    0.608,  // standsAlone
    -0.995,  // insideNumbers
    -0.210,  // shortGroups
    -0.634,  // insideRules
    0.193,  // plainAfterNumbers
    0.541,  // plainSeriesAfterNumbers
    0.151,  // titleLikeNextTitle
    -1.367,  // afterOpeningComment
    -1.069,  // titleContinues
    -0.519,  // titleIsStep
    -0.067,  // commentOnBlock
    -0.463,  // afterFewLines
    -0.712,  // afterSomeLines
    -0.804,  // afterManyLines
    -0.692,  // afterVeryManyLines
    -0.372,  // fewLinesLeft
    -1.139,  // onlyImportsSoFar
    -2.718,  // onlyCommentsSoFar
    0.761,  // blankBefore
    0.910,  // blanksBefore
    -0.930,  // noBlankBefore
    -0.806,  // blankBeforeImport
    -0.169,  // blankBeforeComment
    2.285,  // numberedFromOne
]
