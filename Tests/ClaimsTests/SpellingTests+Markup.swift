extension SpellingTests {
    /// Elements of HTML and XML, as parsers show them and templates write them.
    static let markup = [
        Reading("soup.title\n# <title>It's here</title>", "value <title>It's here</title>"),
        Reading("page.b  # <b class=\"x\">one, two</b>", "value <b class=\"x\">one, two</b>"),
        Reading(
            "find('p')\n# [<p>Ann's, too</p>,\n#  <p id=\"2\">Don't</p>]",
            "result [<p>Ann's, too</p>,\n<p id=\"2\">Don't</p>]"),
        Reading(
            "find('p')\n# <p>One\n#  <i>two</i>\n# </p>\n# and it goes on",
            "result <p>One\n<i>two</i>\n</p>"),
        Reading(
            "print(page)\n# <p>\n#  One word, and < another\n# </p>\n# <br/>",
            "stdout <p>\n One word, and < another\n</p>\n<br/>"),
        Reading("print(page)\n# <!DOCTYPE html><p>a</p>", "stdout <!DOCTYPE html><p>a</p>"),
        Reading("field.render()\n# <input name=\"mail\"/>", "result <input name=\"mail\"/>"),
    ]

    /// What stands on lines of its own under a print that runs several times, and how such a listing ends.
    static let columns = [
        Reading("for tag in tags():\n    print(tag.name)\n# html\n# a\n# [all]", "stdout html\na\n[all]"),
        Reading("for tag in 'xy':\n    print(tag.name)\n# html\n# a\n# p", []),
        Reading("for i in f():\n    print(i)\n# 0\n# 1\n# ...", "stdout 0\n1\n..."),
        Reading("print(f('Ann', 'Bob'))\n# Ann\n# ,\n# Bob\n# ...", "stdout Ann\n,\nBob\n..."),
        Reading("x = f()\n# first\n# second\n# third", []),
    ]

    /// URLs, amounts, ranges of dates, words after a label.
    static let asPrinted = [
        Reading("a['href']\n# http://example.org/", "value http://example.org/"),
        Reading("get_url('a')  # https://example.org/a", "result https://example.org/a"),
        Reading("fetch('a')  # https://example.org/how-to-fetch", []),
        Reading("import a  # https://example.org/a", []),
        Reading("print(total)\n# 14.50 SEK", "stdout 14.50"),
        Reading("print(f'{total:.2M}')  # SEK 14.50", "stdout SEK 14.50"),
        Reading("print(page)  # RFC 2119", []),
        Reading("parse('May')\n# Output: 2024-05-01 - 2024-05-31", "stdout 2024-05-01 - 2024-05-31"),
        Reading("print(mask(s))  # Mask: 138****56", "stdout 138****56"),
        Reading("print(now())  # Time: 2024-05-01 10:00", "stdout 2024-05-01 10:00"),
        Reading("print(flip('hello'))  # Reversed: olleh", "stdout olleh"),
        Reading("print(flip('hello'))  # Note: hollow", []),
        Reading("amount = f'{x:.2f} USD'\n# '3.00 USD'", "binding '3.00 USD'"),
        Reading("camel('a, b', strip=False)  # output: a,B", []),
        Reading("print(add(3))  # also prints '5'", "stdout '5'"),
    ]

    /// Texts without quotes by what the snippet's names are bound to, and lists of them.
    static let bareTexts = [
        Reading("title = 'a short walk'\nprint(title)  # a short walk", "stdout a short walk"),
        Reading("title = 'a short walk'\nprint(title)  # a short wall", "stdout a short wall"),
        Reading("title = 'a short walk'\ntitle  # a short walk", "value a short walk"),
        Reading("title = 'a short walk'\ntitle  # a short wall", []),
        Reading("title = 'a short walk'\nprint(title)  # it is a title", []),
        Reading("name = 'Ann Lee'\nname.upper()  # ANN LEE", "result ANN LEE"),
        Reading("name = 'Ann Lee'\nname.register()  # ANN LEE", []),
        Reading("ages = {'bo': 1, 'al': 2}\nsorted(ages)  # al, bo", "iterates al, bo"),
        Reading("ages = {'bo': 1, 'al': 2}\nsorted(ages)  # by name, then age", []),
        Reading("'a b'.split()  # a, b", "iterates a, b"),
        Reading("names = ['al', 'bo', 'cy']\nnames[1:]  # bo, cy", "iterates bo, cy"),
        Reading("names = ['al', 'bo']\nlookup(names)  # al, bo", []),
        Reading("print(...)  # Ellipsis", "stdout Ellipsis"),
        Reading("a[..., 0]  # 5", "value 5"),
        Reading("'-'.join(xs)  # a-b", []),
        Reading("'-'.join('ab')  # a-b", "result a-b"),
        Reading("list(it)  # [3, 4] remain", "result [3, 4]"),
        Reading("list(it)  # [] exhausted", "result []"),
        Reading("list(it)  # [1] see below", []),
        Reading("next(g)  # 1, then 3", "iterates 1, then 3"),
    ]

    /// A word beside prints of which others have their values beside them.
    static let besideValues = [
        Reading("print(u.age)  # 25\nprint(u.city)  # 北京\nprint(u.port)  # 80", "stdout 25", "stdout 北京", "stdout 80"),
        Reading("print(u.age)  # 25\nprint(u.city)  # 不可变\nprint(u.port)  # 80", "stdout 25", "stdout 80"),
        Reading("print(u.city)  # 北京", []),
        Reading(
            "print(u.age)  # 25\nprint(u.id)  # True\nprint(u.city)  # bergen", "stdout 25", "stdout True",
            "stdout bergen"),
        Reading("print(u.age)  # 25\nprint(u.id)  # True\nprint(u.city)  # optional", "stdout 25", "stdout True"),
        Reading("print(u.age)  # 25\nprint(u.city)  # bergen", "stdout 25"),
    ]

    /// Exceptions after a few words more, and conditions in Chinese.
    static let furtherWords = [
        Reading("a + b\n# ! This results in a units.MixError exception", "raises units.MixError"),
        Reading("f()  # this raises a KeyError exception", "raises KeyError"),
        Reading("f()  # 引发 KeyError 异常", "raises KeyError"),
        Reading("def f(k):\n    return find(k)  # 返回 None 时不缓存", []),
        Reading("f()  # 返回 None", "value None"),
        Reading("read(29)\n# 廿九", "result 廿九"),
        Reading("print(day)  # 二〇二四年三月", "stdout 二〇二四年三月"),
        Reading("print(read(9))\n# 应为 [1, '九']", "stdout [1, '九']"),
        Reading("print(conf.model)   # fast-3（当前层级）", "stdout fast-3"),
    ]
}
