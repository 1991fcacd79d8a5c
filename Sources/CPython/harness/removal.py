# Lines that are no Python.


def first_with(lines, text):
    for number, line in enumerate(lines, 1):
        if text in line:
            return number


def remove_what_is_no_python(lines, before, path, documented):
    """Takes out the fewest lines that make the rest compile, if the choice is unique; edits `lines`.

    before: how many lines of the document stand before these; documented and what is returned have its numbers

    A removed line leaves a `pass`, so that a suite keeps a statement and all others their numbers. Where a comment
    says that lines raise, taking out just those that are no Python settles it; else more must stay than goes.
    """
    error = check(lines, path)
    if error is None:
        return []
    spans = simple_spans(lines)
    if len(spans) > MOST_SPANS:
        raise refusal(lines, before, path)
    foreign = [span for span in spans if not stands_alone(lines[span[0] : span[1] + 1], path)]
    told = tuple(span for span in foreign if before + span[0] + 1 in documented)
    choices = [told] if told and check(without(lines, told), path) is None else []
    if not choices:
        # Whatever their number: nothing in Python begins so at the margin.
        commands = tuple(span for span in foreign if lines[span[0]].startswith(COMMAND_SIGNS))
        if 0 < len(commands) < len(spans) and check(without(lines, commands), path) is None:
            choices = [commands]
    if not choices:
        near = [span for span in spans if error.lineno and span[0] <= error.lineno and span[1] + 2 >= error.lineno]
        choices = unique_choice(lines, path, foreign) or unique_choice(lines, path, near)
        if choices and 2 * len(choices[0]) >= len(spans):
            choices = []
    if not choices:
        raise refusal(lines, before, path)
    result = [(before + first + 1, *reason_of(lines[first : last + 1], before + first, path)) for first, last in choices[0]]
    lines[:] = without(lines, choices[0])
    return result


# Before commands for IPython and shells: `%timeit f()`, `!ls`, `$ ls`.
COMMAND_SIGNS = ("%", "!", "$ ")


def unique_choice(lines, path, candidates):
    """A list of the only smallest choice among the candidates that makes the rest compile, or an empty one."""
    attempts = 0
    for count in range(1, MOST_REMOVED + 1):
        found = []
        for choice in combinations(candidates, count):
            attempts += 1
            if attempts > MOST_ATTEMPTS:
                return []
            if check(without(lines, choice), path) is None:
                found.append(choice)
                if len(found) > 1:
                    return []
        if found:
            return found
    return []


def without(lines, choice):
    result = list(lines)
    for first, last in choice:
        text = lines[first]
        result[first] = text[: len(text) - len(text.lstrip())] + "pass"
        for index in range(first + 1, last + 1):
            result[index] = ""
    return result


def reason_of(lines, first, path):
    """Why the lines from an index on do not compile alone: the exception's class and message."""
    error = check([""] * first + [line.strip() for line in lines], path)
    return (type(error).__name__, error.msg) if error is not None else ("SyntaxError", "not valid here")


def simple_spans(lines):
    return [(index, index) for index, line in enumerate(lines) if line.strip() and not line.lstrip().startswith("#")]


def stands_alone(lines, path):
    """Whether the line could be part of a program, given what must stand before and after it."""
    text = lines[0].strip()
    word = text.replace(":", " ").replace("(", " ").split(" ")[0]
    frames = {"else": "if 1:\n pass\n", "elif": "if 1:\n pass\n", "except": "try:\n pass\n", "finally": "try:\n pass\n"}
    before = frames.get(word, "")
    if word == "case":
        attempt = ["match 1:", " " + text, "  pass"]
    elif word == "try":
        attempt = [text, " pass", "finally: pass"]
    elif text.startswith("@"):
        attempt = [text, "def f(): pass"]
    else:
        attempt = (before + text).split("\n")
        if text.split("#")[0].rstrip().endswith(":"):
            attempt.append(" pass")
    wrapped = ["async def f():", " while 1:"] + ["  " + line for line in attempt]
    return check(wrapped, path) is None or check(attempt, path) is None


def combinations(items, count):
    if count == 0:
        yield ()
        return
    for index in range(len(items)):
        for rest in combinations(items[index + 1 :], count - 1):
            yield (items[index],) + rest
