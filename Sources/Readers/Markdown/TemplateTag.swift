/// A tag with which a site generator opens or closes a block of code: Jekyll's `{% highlight python %}`, Hugo's
/// `{{< highlight python >}}`.
enum TemplateTag {
    /// What stands after the word `highlight`.
    case opening(Substring.UTF8View)
    case closing

    init?(_ line: String) {
        let view = Substring(line).utf8.trimmed
        guard view.first == UInt8(ascii: "{") else { return nil }
        let frames = [("{%", "%}", "endhighlight"), ("{{<", ">}}", "/highlight"), ("{{%", "%}}", "/highlight")]
        for (start, end, closing) in frames
        where view.starts(with: start.utf8) && view.suffix(end.utf8.count).elementsEqual(end.utf8) {
            let inside = view.dropFirst(start.utf8.count).dropLast(end.utf8.count).trimmed
            if inside.elementsEqual(closing.utf8) {
                self = .closing
                return
            }
            if inside.starts(with: "highlight".utf8), inside.dropFirst(9).first?.isSpace ?? false {
                self = .opening(inside.dropFirst(9).trimmed)
                return
            }
        }
        return nil
    }
}
