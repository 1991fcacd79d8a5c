"""What a careless conversion from HTML to text leaves of a Markdown chapter.

The losses are those of a guide that was copied out of a browser: no fences, no indentation, no blank lines, no marks of
emphasis, one space for every run of them, also inside code. Topics keep their heading, followed by a line "Answer:".
"""

import re


def flatten(text):
    """The lines that are left, each with the number of the line that it was, from 1."""
    flat = []
    fence = None
    for number, line in enumerate(text.split("\n"), 1):
        opening = re.match(r"(`{3,})\w*", line)
        if fence:
            if line.strip() == fence:
                fence = None
            elif line.strip():
                flat.append((number, re.sub(r"[ \t]+", " ", line.strip())))
        elif opening:
            fence = opening[1]
        elif line.startswith("## "):
            flat += [(number, plain(line[3:])), (number, "Answer:")]
        elif line.strip():
            flat.append((number, plain(line.lstrip("#"))))
    return flat


def plain(line):
    """A line of prose without its marks."""
    return re.sub(r"[`*]|\]\([^)]*\)|\[(?=[^\]]*\]\()", "", " ".join(line.split()))
