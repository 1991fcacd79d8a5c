MISSING = object()

def enrol(name, course=None):
    course = [] if course is None else course
    course.append(name)
    return course

def lookup(table, key, default=MISSING):
    if key in table:
        return table[key]
    if default is MISSING:
        raise KeyError(key)
    return default

enrol("Ines")                    # ['Ines']
enrol("Jon")                     # ['Jon']
lookup({}, "size", None)         # None
lookup({}, "size")               # KeyError: 'size'
# def book(nights=1, room): ...  # SyntaxError — defaults come last
