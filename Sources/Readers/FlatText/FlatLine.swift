/// A line of flat text, or a part of one, as the segmentation sees it: without the furniture that a converter put
/// around it (line numbers, prompts, invisible characters).
package struct FlatLine: Sendable, Equatable {
    /// Without leading and trailing white space.
    package let text: String
    /// In the document, from 1.
    package let number: Int
    /// Where `text` begins in the document's line, in Unicode scalars from 1.
    package let column: Int
    /// How far the text was indented, in columns; 0 where leading white space is lost.
    package let indent: Int
    /// How many blank lines stand directly before.
    package let blanksBefore: Int
    package let furniture: Furniture
    /// The number that a listing gave the line; nil where it gave none.
    package let listingNumber: Int?

    package enum Furniture: Sendable, Equatable {
        case none
        /// A number in front of every line of a run.
        case lineNumber
        /// `In [1]:` or its continuation `...:`.
        case inputPrompt
        /// `Out[1]:`.
        case outputPrompt
        /// The second part of a line that was cut because two things were glued together.
        case glue
    }
}
