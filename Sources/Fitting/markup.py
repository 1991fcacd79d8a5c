"""Reads Markdown and reStructuredText into elements: what a document holds, free of its markup.

An element is one of
    ("heading", level, runs)
    ("paragraph", runs)
    ("item", mark, runs)            an item of a list; its mark as a reader sees it
    ("table", rows)                 rows of cells, each cell a list of runs; the first row is the head
    ("code", language, lines)       language as the document names it, or ""
where runs are (is_code, text) pairs: what stood in inline code, and what did not.
"""

import ast
import re
import textwrap

MARKDOWN_FENCE = re.compile(r"^(\s*)(`{3,}|~{3,})\s*([^`]*)$")
MARKDOWN_ITEM = re.compile(r"^(\s*)([-*+]|\d+[.)])\s+(.*)$")
RST_ITEM = re.compile(r"^([-*+•]|\d+[.)]|#\.)\s+(.*)$")
RST_DIRECTIVE = re.compile(r"^\.\.\s+([\w:+-]+)::\s*(.*)$")
RST_ADORNMENT = re.compile(r"^([=\-~^\"'`#*+.:_<>])\1{2,}\s*$")
CODE_DIRECTIVES = {"code-block", "sourcecode", "code", "highlight-block", "ipython", "testcode", "doctest", "prompt",
                   "parsed-literal", "testoutput", "ipython:: python", "code-example", "versionprompt"}
TEXT_DIRECTIVES = {"note", "warning", "tip", "hint", "important", "caution", "danger", "attention", "seealso",
                   "versionadded", "versionchanged", "deprecated", "admonition", "topic", "sidebar", "impl-detail",
                   "epigraph", "rubric", "glossary", "container", "tabs", "tab", "only", "class"}


def runs_of(text, is_markdown):
    """Splits a text into what is inline code and what is not; other inline markup is taken off."""
    runs = []
    if is_markdown:
        text = re.sub(r"\{[\w:]+\}`[~!.]*([^`<]+?)(?: <[^>]*>)?`", r"`\1`", text)
    pattern = r"(`+)(.+?)\1" if is_markdown else r"``(.+?)``|:[\w:.-]+:`([^`]+)`|`([^`]+)`_{0,2}|\|(\w+)\|_?"
    position = 0
    for match in re.finditer(pattern, text, re.S):
        if match.start() > position:
            runs.append((False, plain(text[position:match.start()], is_markdown)))
        if is_markdown:
            runs.append((True, match.group(2).strip()))
        elif match.group(1):
            runs.append((True, match.group(1)))
        elif match.group(2):
            role = re.sub(r"\s*<[^>]*>$", "", match.group(2)).lstrip("~!")
            runs.append((not match.group(0).startswith((":ref:", ":doc:", ":pep:", ":term:")), role))
        else:
            runs.append((False, re.sub(r"\s*<[^>]*>$", "", match.group(3) or match.group(4) or "")))
        position = match.end()
    if position < len(text):
        runs.append((False, plain(text[position:], is_markdown)))
    return [run for run in runs if run[1]]


def plain(text, is_markdown):
    if is_markdown:
        text = re.sub(r"!\[([^\]]*)\]\([^)]*\)", "", text)
        text = re.sub(r"\[([^\]]*)\]\([^)]*\)(\{[^}]*\})?", r"\1", text)
        text = re.sub(r"\[([^\]]*)\]\[[^\]]*\]", r"\1", text)
        text = re.sub(r"<[^>]+>", "", text)
        text = re.sub(r"(\*\*|__)(\S(?:.*?\S)?)\1", r"\2", text)
        text = re.sub(r"(?<!\w)([*_])(\S(?:[^*_]*?\S)?)\1(?!\w)", r"\2", text)
        text = re.sub(r":\w+:", "", text)
    else:
        text = re.sub(r"(\*\*)(\S(?:.*?\S)?)\1", r"\2", text)
        text = re.sub(r"(?<!\w)\*(\S(?:[^*]*?\S)?)\*(?!\w)", r"\1", text)
        text = re.sub(r"\[[#*\w]+\]_", "", text)
        text = re.sub(r"(\w)_\b(?=[\s.,)])", r"\1", text)
    return text


def indent_of(line):
    return len(line) - len(line.lstrip())


def strip_code(lines):
    lines = [line.expandtabs(4).rstrip() for line in lines]
    while lines and not lines[0]:
        lines.pop(0)
    while lines and not lines[-1]:
        lines.pop()
    return textwrap.dedent("\n".join(lines)).split("\n") if lines else []


def read_markdown(text, include=None):
    """- include: gives the lines that an include line (`{!path!}`, `{* path *}`) stands for, or None."""
    lines = text.replace("\r\n", "\n").split("\n")
    elements = []
    if lines and lines[0].strip() == "---" and "---" in [line.strip() for line in lines[1:40]]:
        lines = lines[[line.strip() for line in lines[1:]].index("---") + 2:]
    index = 0
    paragraph = []

    def close():
        if paragraph:
            content = runs_of("\n".join(paragraph), True)
            if any(run[1].strip() for run in content):
                elements.append(("paragraph", content))
            paragraph.clear()

    while index < len(lines):
        line = lines[index]
        stripped = line.strip()
        fence = MARKDOWN_FENCE.match(line)
        if fence:
            close()
            mark, info = fence.group(2), fence.group(3).strip()
            code = []
            index += 1
            while index < len(lines) and not re.match(r"^\s*" + re.escape(mark[0]) + "{%d,}\\s*$" % len(mark), lines[index]):
                code.append(lines[index])
                index += 1
            directive = re.match(r"^\{([\w:-]+)\}\s*(\S*)", info)
            if directive and directive.group(1) not in CODE_DIRECTIVES:
                body = "\n".join(line for line in strip_code(code) if not re.match(r"^:[\w-]+:", line))
                elements += read_rst(body, include) if directive.group(1) == "eval-rst" else read_markdown(body, include)
                index += 1
                continue
            code = [line for line in code if not (directive and re.match(r"^:[\w-]+:", line))]
            code = expand_includes(code, include)
            language = re.split(r"[\s{:,]", info.strip("{}. "))[0].lower()
            if directive:
                language = {"doctest": "pycon", "testcode": "python", "testoutput": "text"}.get(directive.group(1), directive.group(2).lower())
            if code:
                elements.append(("code", language, strip_code(code)))
        elif not stripped:
            close()
        elif re.match(r"^\{[!*].*[!*]\}$", stripped) and include:
            close()
            code = expand_includes([stripped], include)
            if code:
                elements.append(("code", "python", strip_code(code)))
        elif re.match(r"^#{1,6}\s", stripped) and indent_of(line) < 4:
            close()
            level = len(stripped) - len(stripped.lstrip("#"))
            title = re.sub(r"\s*\{[^}]*\}\s*$", "", stripped[level:].strip().rstrip("#").strip())
            elements.append(("heading", level, runs_of(title, True)))
        elif paragraph and re.match(r"^(=+|-+)$", stripped) and len(paragraph) == 1:
            title = paragraph[0]
            paragraph.clear()
            elements.append(("heading", 1 if stripped[0] == "=" else 2, runs_of(title, True)))
        elif stripped.startswith("|") and index + 1 < len(lines) and re.match(r"^\s*\|?[\s:|-]+\|[\s:|-]*$", lines[index + 1]):
            close()
            rows = []
            while index < len(lines) and lines[index].strip().startswith("|"):
                cells = re.split(r"(?<!\\)\|", lines[index].strip().strip("|"))
                if not all(re.match(r"^[\s:-]*$", cell) for cell in cells):
                    rows.append([runs_of(cell.strip(), True) for cell in cells])
                index += 1
            elements.append(("table", rows))
            continue
        elif MARKDOWN_ITEM.match(line):
            close()
            match = MARKDOWN_ITEM.match(line)
            content = [match.group(3)]
            while index + 1 < len(lines) and lines[index + 1].strip() and not MARKDOWN_ITEM.match(lines[index + 1]) \
                    and not MARKDOWN_FENCE.match(lines[index + 1]) and not lines[index + 1].strip().startswith("#"):
                index += 1
                content.append(lines[index].strip())
            elements.append(("item", match.group(2), runs_of("\n".join(content), True)))
        elif line.startswith("    ") and not paragraph and not (elements and elements[-1][0] == "item"):
            code = []
            while index < len(lines) and (lines[index].startswith("    ") or not lines[index].strip()):
                code.append(lines[index])
                index += 1
            code = strip_code(code)
            if elements and elements[-1][0] == "code" or code and looks_like_code(code):
                elements.append(("code", "", code))
            elif code:
                elements.append(("paragraph", runs_of("\n".join(code), True)))
            continue
        elif re.match(r"^(!!!|\?\?\?|///|===|:::|</?\w|<!--|\[\w.*\]: |!\[|\[!\[|---+$|\*\*\*+$|\{%)", stripped):
            close()
        else:
            paragraph.append(re.sub(r"^>\s?", "", stripped))
        index += 1
    close()
    return elements


def expand_includes(code, include):
    result = []
    for line in code:
        match = re.match(r"^\s*\{[!*]>?\s*(\S+?)\s*(?:\[?ln.*|hl.*)?[!*]\}\s*$", line)
        if match and include:
            found = include(match.group(1))
            if found is None:
                return []
            result.extend(found)
        elif re.match(r"^\s*# Code (above|below) omitted|^\s*\{!", line):
            return []
        else:
            result.append(line)
    return result


def looks_like_code(lines):
    text = "\n".join(lines)
    return text.startswith((">>>", "$ ", "import ", "from ", "def ", "class ", "@")) or parses(text) and not re.match(r"^[\w ]+$", text)


def parses(text):
    try:
        ast.parse(text)
        return True
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False


def read_rst(text, include=None, default="python"):
    """- include: gives the lines of the file that a literalinclude names, or None."""
    lines = [line.expandtabs(8).rstrip() for line in text.replace("\r\n", "\n").split("\n")]
    elements = []
    levels = []
    state = {"default": default}
    read_rst_lines(lines, elements, levels, state, include)
    return elements


def block_below(lines, index, margin):
    """The lines below that are indented deeper than the margin, and the index after them."""
    body = []
    while index < len(lines) and (not lines[index] or indent_of(lines[index]) > margin):
        body.append(lines[index])
        index += 1
    while body and not body[-1]:
        body.pop()
    return body, index


def read_rst_lines(lines, elements, levels, state, include):
    index = 0
    while index < len(lines):
        line = lines[index]
        stripped = line.strip()
        if not stripped:
            index += 1
            continue
        margin = indent_of(line)
        following = lines[index + 1] if index + 1 < len(lines) else ""
        if RST_ADORNMENT.match(line) and index + 2 < len(lines) and RST_ADORNMENT.match(lines[index + 2]) and following:
            index = add_rst_heading(elements, levels, following, line[0] * 2, index + 3)
            continue
        if RST_ADORNMENT.match(following) and len(following.strip()) >= len(stripped) - 2 and margin == 0 and not RST_ADORNMENT.match(line):
            index = add_rst_heading(elements, levels, stripped, following[0], index + 2)
            continue
        directive = RST_DIRECTIVE.match(stripped)
        if directive:
            index = read_directive(lines, index, margin, directive, elements, levels, state, include)
            continue
        if stripped.startswith(".. ") or stripped == "..":
            _, index = block_below(lines, index + 1, margin)
            continue
        if stripped.startswith(">>> "):
            code = []
            while index < len(lines) and lines[index].strip():
                code.append(lines[index])
                index += 1
            elements.append(("code", "pycon", strip_code(code)))
            continue
        if re.match(r"^[=]{2,}(\s+[=]{2,})+$", stripped) or re.match(r"^\+[-=+]+\+$", stripped):
            index = read_rst_table(lines, index, elements)
            continue
        item = RST_ITEM.match(stripped)
        if item:
            body, end = block_below(lines, index + 1, margin)
            content = [item.group(2)]
            rest = []
            for position, below in enumerate(body):
                if not below:
                    rest = body[position:]
                    break
                content.append(below.strip())
            add_rst_text(("item", item.group(1)), content, elements)
            if rest:
                literal = content[-1].endswith("::")
                if literal:
                    add_rst_code("", rest, elements, state)
                else:
                    read_rst_lines(textwrap.dedent("\n".join(rest)).split("\n"), elements, levels, state, include)
            index = end
            continue
        if re.match(r"^:[\w -]+:", stripped):
            body, index = block_below(lines, index + 1, margin)
            if not re.match(r"^:(orphan|tocdepth|hidden|noindex|name|align|alt|width|height)", stripped):
                add_rst_text(("paragraph",), [stripped] + [b.strip() for b in body if b], elements)
            continue
        content = []
        while index < len(lines) and lines[index] and indent_of(lines[index]) >= margin:
            if indent_of(lines[index]) > margin and len(content) == 1:
                break
            content.append(lines[index].strip())
            index += 1
            if content[-1].endswith("::"):
                break
        if not content:
            index += 1
            continue
        last = content[-1]
        literal = last.endswith("::")
        if literal:
            content[-1] = last[:-2].rstrip() + (":" if not last.endswith(" ::") and last != "::" else "")
        add_rst_text(("paragraph",), [c for c in content if c], elements)
        if literal:
            body, index = block_below(lines, index, margin)
            add_rst_code("", body, elements, state)


def add_rst_heading(elements, levels, title, mark, index):
    if mark not in levels:
        levels.append(mark)
    elements.append(("heading", levels.index(mark) + 1, runs_of(title.strip(), False)))
    return index


def add_rst_text(kind, content, elements):
    runs = runs_of("\n".join(content), False)
    if any(run[1].strip() for run in runs):
        elements.append((*kind, runs))


def add_rst_code(language, body, elements, state):
    code = strip_code(body)
    if code:
        elements.append(("code", language or ("" if state["default"] == "none" else "?" + state["default"]), code))


def read_directive(lines, index, margin, directive, elements, levels, state, include):
    name, argument = directive.group(1), directive.group(2).strip()
    body, end = block_below(lines, index + 1, margin)
    options = {}
    while body and re.match(r"^\s+:[\w-]+:", body[0]):
        key, _, value = body.pop(0).strip()[1:].partition(":")
        options[key] = value.strip()
    if name == "highlight":
        state["default"] = argument or "python"
    elif name in CODE_DIRECTIVES:
        language = {"ipython": "ipython", "testcode": "python", "doctest": "pycon", "testoutput": "text",
                    "parsed-literal": "text", "prompt": "shell"}.get(name, argument.lower() or "?" + state["default"])
        code = strip_code(body)
        if code:
            elements.append(("code", language, code))
    elif name == "literalinclude":
        code = include(argument) if include else None
        if code and not {"start-after", "end-before", "pyobject", "diff"} & set(options):
            code = selected(code, options.get("lines"))
            if len(code) <= 150:
                elements.append(("code", options.get("language", "python" if argument.endswith(".py") else "text"), strip_code(code)))
    elif name in TEXT_DIRECTIVES:
        if argument and name not in {"class", "container", "only"}:
            add_rst_text(("paragraph",), [re.sub(r"^[\d.]+$", "", argument)] if name.startswith("version") else [argument], elements)
        read_rst_lines(textwrap.dedent("\n".join(body)).split("\n"), elements, levels, state, include)
    elif re.match(r"^(py:)?(function|method|class|attribute|data|exception|decorator|classmethod|staticmethod|module|describe|option|setting|confval|cmdoption|templatetag|templatefilter|fieldlookup|envvar)$", name):
        if argument:
            elements.append(("paragraph", [(True, argument)]))
        read_rst_lines(textwrap.dedent("\n".join(body)).split("\n"), elements, levels, state, include)
    elif name in {"list-table", "csv-table"} and name == "list-table":
        rows = []
        for line in body:
            match = re.match(r"^\s*(\*\s*)?-\s?(.*)$", line)
            if match and match.group(1):
                rows.append([])
            if match and rows:
                rows[-1].append(runs_of(match.group(2).strip(), False))
            elif rows and rows[-1] and line.strip():
                rows[-1][-1] += runs_of(" " + line.strip(), False)
        if rows:
            elements.append(("table", rows))
    return end


def selected(code, lines):
    if not lines:
        return code
    result = []
    for part in lines.split(","):
        first, _, last = part.strip().partition("-")
        if first.isdigit():
            result += code[int(first) - 1:(int(last) if last.isdigit() else len(code)) if "-" in part else int(first)]
    return result


def read_rst_table(lines, index, elements):
    rows = []
    if lines[index].strip().startswith("="):
        columns = [(match.start(), match.end()) for match in re.finditer(r"=+", lines[index])]
        bars = 1
        index += 1
        while index < len(lines) and bars < 3:
            line = lines[index]
            if re.match(r"^\s*=+(\s+=+)*$", line):
                bars += 1
                if not lines[index + 1:index + 2] or not lines[index + 1]:
                    bars = 3
            elif line.strip() and not re.match(r"^\s*-+(\s+-+)*$", line):
                cells = [line[start:columns[n + 1][0] if n + 1 < len(columns) else None].strip()
                         for n, (start, _) in enumerate(columns)]
                if cells[0] or not rows:
                    rows.append([runs_of(cell, False) for cell in cells])
                else:
                    for n, cell in enumerate(cells):
                        rows[-1][n] = rows[-1][n] + runs_of(" " + cell, False) if cell else rows[-1][n]
            index += 1
    else:
        while index < len(lines) and lines[index].strip().startswith(("+", "|")):
            line = lines[index].strip()
            if line.startswith("|"):
                cells = [cell.strip() for cell in line.strip("|").split("|")]
                if rows and rows[-1] is not None:
                    if len(cells) == len(rows[-1]):
                        for n, cell in enumerate(cells):
                            rows[-1][n] = rows[-1][n] + runs_of(" " + cell, False) if cell else rows[-1][n]
                else:
                    if rows:
                        rows.pop()
                    rows.append([runs_of(cell, False) for cell in cells])
            else:
                rows.append(None)
            index += 1
        rows = [row for row in rows if row]
    if rows:
        elements.append(("table", rows))
    return index
