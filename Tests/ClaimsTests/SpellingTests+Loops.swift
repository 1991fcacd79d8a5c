extension SpellingTests {
    /// What a print that runs several times shows in all, and remarks that only look so.
    static let loops = [
        Reading(
            "class A: pass\nclass B: pass\nfor c in (A, B, object):\n    print(c.__name__)  # A, B, object",
            "stdout A, B, object"),
        Reading("for c in 'xyz':\n    print(c)  #> x, y, z", "stdout x, y, z"),
        Reading("for c in 'abc':\n    print(c)  # prints a, b, c", "stdout a, b, c"),
        Reading("for page in ['help', 'news']:\n    print(page)  # help, news", "stdout help, news"),
        Reading("for page in ['help', 'news']:\n    print(page)  # news, help", "stdout news, help"),
        Reading("for page in ['help', 'news']:\n    print(page)  # help then news", "stdout help then news"),
        Reading("for page in ['help', 'news']:\n    print(page)  # help and news", "stdout help and news"),
        Reading("for page in ['help', 'news']:\n    print(page)  # help, news, in this order", "stdout help, news"),
        Reading("for page in ['help', 'news']:\n    print(page)  # help, news — as listed", "stdout help, news"),
        Reading("for x in ['the', 'cat']:\n    print(x)  # the, cat", "stdout the, cat"),
        Reading(
            "for f, n in {'figs': 2, 'pears': 1}.items():\n    print(f, n)  # figs 2, pears 1", "stdout figs 2, pears 1"
        ),
        Reading("for n in range(3): print(n, n * n)  # 0 0, 1 1, 2 4", "stdout 0 0, 1 1, 2 4"),
        Reading("for n in (1, 2, 3): print(n)  # 1, 2 and 3", "stdout 1, 2 and 3"),
        Reading("for n in range(3):\n    print(name(n))  # zero, one, two", "stdout zero, one, two"),
        Reading("for n in names:\n    print(n)  # zero, one, two", []),
        Reading("names = ['a', 'b']\nfor n in names:\n    print(n.upper())  # A, B", "stdout A, B"),
        Reading("for a, b in zip([1, 2], 'xy'):\n    print(a, b)  # 1 x; 2 y", "stdout 1 x; 2 y"),
        Reading(
            "for k, v in {'a': 1, 'b': 2}.items():\n    print(k, '->', v)  # a -> 1, b -> 2", "stdout a -> 1, b -> 2"),
        Reading("for n in range(1, 4):\n    print('*' * n)  # *, **, ***", "stdout *, **, ***"),
        Reading(
            "for n in (3, 5, 15):\n    print('Fizz' * (n % 3 == 0) + 'Buzz' * (n % 5 == 0))  # Fizz, Buzz, FizzBuzz",
            "stdout Fizz, Buzz, FizzBuzz"),
        Reading("for t in (1, 'a'):\n    print(type(t))  # int, str", "stdout int, str"),
        Reading("def show(word):\n    print(word)  # ada, bob\nshow('ada')\nshow('bob')", "stdout ada, bob"),
        Reading("for word in ('ada', 'bob'):\n    print(word)\n# ada, bob", "stdout ada, bob"),
        Reading("for user in ['ada', 'bob']:\n    print(user)  # first ada, then bob", "stdout first ada, then bob"),
        Reading("for user in ['ada', 'bob']:\n    print(user)  # one name, no newline", []),
        Reading("for k, v in {'key': 1}.items():\n    print(k, v)  # key, value", []),
        Reading("for row in [[1, 2]]:\n    print(row)  # readable, pythonic, fast", []),
        Reading("def log(text):\n    print(text)  # info, warning, error", []),
    ]
}
