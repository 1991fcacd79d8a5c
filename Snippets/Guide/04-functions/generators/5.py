def chapter(title, pages):
    yield from range(pages)
    return f"{title}: {pages}"

def book():
    summary = []
    summary.append((yield from chapter("one", 2)))
    summary.append((yield from chapter("two", 1)))
    yield summary

list(book())                         # [0, 1, 0, ['one: 2', 'two: 1']]
