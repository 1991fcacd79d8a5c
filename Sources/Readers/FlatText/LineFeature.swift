/// What may be true of a line by itself, each with a weight for every label.
///
/// A new feature is a case here, a line in `LineFeatures.swift` and a `make fit`.
package enum LineFeature: Int, CaseIterable, Sendable {
    // How it begins.
    case startsUpperCase, startsLowerCase, startsWithDigit, startsWithString, startsWithBracket, startsWithOperator
    case startsWithBacktick, startsWithDunder, startsNonASCII, startsWithShellCommand, startsWithSQLWord
    case startsWithForeignWord, startsWithFunctionWord, startsWithSnakeCase, startsWithSelf, startsWithCamelCase
    // How it ends.
    case endsWithColon, endsWithPeriod, endsWithComma, endsWithQuestion, endsWithOpenBracket, endsWithCloseBracket
    case endsWithSemicolon, endsWithBrace, endsWithBackslash, endsWithWord, endsWithBar, endsWithHyphen
    // How long it is.
    case oneWord, twoWords, threeToFiveWords, sixToNineWords, tenToFifteenWords, moreWords
    case shortLine, wrappedLength, longLine, veryLongLine
    // How it reads as language.
    case noFunctionWord, oneFunctionWord, twoFunctionWords, threeFunctionWords, manyFunctionWords
    case allPlainWords, mostPlainWords, noPlainWord, allUpperCase, titleCase, nonASCIILetters, capitalAndPeriod
    // How it reads as Python.
    case grammatical, oneJuxtaposition, twoJuxtapositions, manyJuxtapositions, clash, errorToken, openQuote
    case trailingComment, commentOnly, commentIsCode, commentIsTitle, commentIsSentence, commentWithoutSpace
    case containsAssignment, containsCall, containsDottedCall, containsSelf, containsString, containsSubscript
    case containsArrow, containsLambda, containsComparison, containsKeywordArgument, containsDottedName
    case openBrackets, closesMore, bareKeyword, ellipsisOnly, noneTrueFalse, bareName, bareNameCapitalised
    case bareDottedName, bareDunder, listOfNames, annotatedName, callOnly, fullCallStatement, spacedBeforeParenthesis
    // How it reads as something else.
    case backticks, doubleBackticks, link, typographic, bullet, numbered, roleOrDirective, option, pipeOrRedirect
    case dollarPrompt, percentPrompt, promptChevrons, promptDots, promptInput, promptOutput, lineNumbered
    case jsonEntry, sectionBracket, yamlEntry, iniEntry, sqlKeywords, templateTag, markupTag, braces, path
    case exceptionLine, objectAddress, reprLike, numberOnly, numbersOnly, tabular, foreignSyntax, moduleNotation
    // Where it stands.
    case firstLine, lastLine, glued, blankBefore, blankAfter, twoBlanksBefore, noBlanksInDocument, marker
    case beforeMarker, afterMarker, indented, deeplyIndented, deeperThanPrevious, shallowerThanPrevious
    case documentIsIndented
    // What it shares with its neighbours.
    case usesNameBoundBefore, usesNameBoundJustBefore, bindsNameUsedAfter, repeatsName, sessionAbove
    case insideBrackets, insideString, insideTableRow, itemOutsideBrackets, namesOutsideBrackets, strayDots
    case statementBeforeMarker
    case amongBareNames, entryOutsideBrackets, usesNameAndHasComment, wholeStatementWithComment
    case commentBelowStatement, commentedCodeBelowStatement

    package static let count = allCases.count
}
