import doctest

def area(width, height):
    """Area of a rectangle.

    >>> area(2, 3)
    6
    >>> area("ab", 2)
    "abab"
    """
    return width * height

report = []
examples = doctest.DocTestFinder().find(area, "area", globs={"area": area})
outcome = doctest.DocTestRunner(verbose=False).run(examples[0], out=report.append)
outcome                                  # TestResults(failed=1, attempted=2)
"Got:\n    'abab'" in "".join(report)    # True — the repr has single quotes
