import Testing

@testable import Readers

@Suite("Announcements of outputs")
struct OutputAnnouncementTests {
    @Test(
        "Announced",
        arguments: [
            "Output:", "Output", "**Output**:", "The output is:", "The output of the program is:", "This prints:",
            "Running this code prints the following:", "which prints a list:", "The result looks like this:",
            "Result (abridged):", "Text. And the output of the script will be:", "You will see:", "Expected output:",
            "Console output", "Ausgabe:", "输出：", "运行结果如下：", "Das Ergebnis ist:", "it yields:", "Prints...",
            "the output of running a.py is:",
        ])
    func announced(_ paragraph: String) {
        #expect(announcesOutput(paragraph))
    }

    @Test(
        "Not announced",
        arguments: [
            "", "Now write a file:", "Run it to see the output, then install:", "Output is important",
            "The name of the file:",
            "passing the name of an output HTML file.:", "To print the list, use this:",
            "results in faster code when tuned:",
            "It shows how to use the class:", "Another example:", "prints what you then have to install:",
        ])
    func other(_ paragraph: String) {
        #expect(!announcesOutput(paragraph))
    }
}
