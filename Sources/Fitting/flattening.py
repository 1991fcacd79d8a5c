"""Flattens the elements of a document as converters do, and keeps the truth of what every line was.

Each line of the result is (label, block, column, indent, text): the label of ``LineLabel``, the number of the block
that it belongs to (-1 for none), the column from 1 where the block's part of the line begins, how deep the author had
indented it, and the text as the converter left it. Of what stands before the column, nothing is code.
"""

import ast
import builtins
import re
import textwrap

from markup import parses

LANGUAGES = {
    "python": {"python", "py", "python3", "py3", "python2", "cython", "sage", "ipython", "ipython3"},
    "session": {"pycon", "python-repl", "pycon3", "doctest", "python-console", "pytb"},
    "shell": {"bash", "sh", "shell", "console", "zsh", "shell-session", "doscon", "bat", "powershell", "terminal",
              "ps1con", "cmd", "ps1", "fish", "batch", "shell-unix-generic", "bash-session", "sh-session"},
    "template": {"html", "jinja", "html+jinja", "django", "html+django", "xml", "mako", "htmldjango", "jinja2", "css+jinja", "xhtml"},
    "data": {"json", "yaml", "yml", "toml", "ini", "sql", "csv", "cfg", "json5", "postgresql", "mysql", "properties",
             "requirements", "env", "dotenv", "jsonc"},
    "output": {"text", "output", "none", "txt", "plaintext", "pytb", "traceback", "plain", "pytest"},
}


def label_of(language, lines):
    """The label of a block; None for one whose kind nothing tells."""
    text = "\n".join(lines)
    guessed = language.startswith("?") or not language
    name = language.lstrip("?")
    first = next((line for line in lines if line.strip()), "")
    if name in {"default", "ipython"} and not first.startswith(">>>"):
        name = "python" if name == "default" else name
    if first.startswith(">>>") or (name in {"python", "", "pycon"} and re.search(r"^>>> ", text, re.M)):
        return "session"
    if not guessed:
        for label, names in LANGUAGES.items():
            if name in names:
                if label == "output" and re.match(r"^(\$ |# ?pip )", first):
                    return "shell"
                if label == "python" and first.startswith("$ "):
                    return "shell"
                return label
        return "other"
    if first.startswith(("$ ", "% ")) or re.match(r"^(pip3?|python3?|git|cd|sudo|conda|apt-get|export|mkdir|curl|docker|flask) \S", first):
        return "shell"
    if parses(text) and not re.fullmatch(r"[\w .,-]+", text):
        is_literal = re.match(r"^[\[{(\d'\"<]", first)
        if is_literal and not re.search(r"[=(]", text.split("\n")[-1]):
            return "data" if first.startswith(("{", "[")) and ":" in text else "output"
        return "python"
    if re.match(r"^(from \S+ import |import \S+$|def \w+\(|class \w+[:(]|@\w+)", first):
        return "python"
    if re.search(r"^\s*</?\w+[^>]*>|\{[%{].*[%}]\}", text, re.M) and not re.search(r"^<\w+(\.\w+)* ", first):
        return "template"
    if re.match(r"^[\[{]", first) or re.match(r"^[\w.-]+ ?[:=] ?\S*$", first) or re.match(r"^(SELECT|INSERT|CREATE|UPDATE) ", first):
        return "data"
    return None


VALUES = ["True", "False", "None", "3", "0", "1.5", "[1, 2, 3]", "'abc'", "\"text\"", "{'a': 1}", "(1, 2)", "[]", "42", "<class 'int'>",
          "{1, 2}", "[('a', 1)]", "'ok'", "10", "-1", "b'x'"]
ERRORS = ["TypeError", "ValueError", "KeyError", "AttributeError", "NameError", "IndexError", "ZeroDivisionError", "RuntimeError"]


def phrases_of(elements, random):
    """A few words in a row out of each paragraph, to make comments of."""
    phrases = []
    for element in elements:
        if element[0] == "paragraph":
            words = "".join(part for _, part in element[1]).split()
            if len(words) > 8:
                start = random.randrange(len(words) - 6)
                phrases.append(" ".join(words[start:start + random.randint(2, 7)]).strip(".,:;()"))
    return [phrase for phrase in phrases if phrase and "#" not in phrase] or ["the same as before"]


class Loss:
    """What one conversion loses and keeps, drawn at random once for a document."""

    def __init__(self, random, style):
        self.style = style
        chance = lambda share: random.random() < share
        guide = style in ("guide", "composite")
        self.keeps_indentation = style == "indented"
        self.keeps_blanks = self.keeps_indentation or (not guide and chance(0.45))
        self.collapses_spaces = not self.keeps_indentation and chance(0.9)
        self.heading = random.choices(
            ["kept", "after-code", "lost", "marked", "underlined"],
            [2, 5, 1, 0, 0] if guide else [6, 1, 1, 2, 1])[0]
        self.item = random.choices(["after-code", "text", "mark"], [6, 2, 1] if guide else [1, 3, 6])[0]
        self.glue = 0.25 if guide or chance(0.25) else 0
        self.marker = random.choice(["Answer:", "Answer:", "A:", "Solution:", "Explanation:", "Ans:"]) if guide and chance(0.8) else None
        self.width = random.choice([0, 66, 70, 72, 72, 76, 79, 100])
        self.keeps_wrapping = chance(0.4)
        self.breaks_cells = guide and chance(0.6)
        self.drops_rule = chance(0.3)
        self.table = random.choices(["bars", "tabs", "spaces"], [8, 1, 1] if guide else [5, 2, 2])[0]
        self.keeps_backticks = not guide and chance(0.2)
        self.merge = 0.5 if guide else (0.1 if chance(0.3) else 0)
        self.drop_intro = 0.3 if guide else (0.12 if chance(0.4) else 0)
        self.bare = random.choice([0.3, 0.5, 0.7]) if style == "composite" else (
            random.choice([0, 0.2, 0.4, 0.6]) if guide else (0.3 if chance(0.15) else 0))
        self.parts = random.choice([0, 0.4, 0.7]) if guide else 0
        self.claims = random.choice([0, 0.1, 0.25, 0.4]) if guide else (0.1 if chance(0.2) else 0)
        self.numbers = style == "numbered"
        self.prompts = style == "prompts"
        self.soft_hyphens = not guide and chance(0.04)
        self.typographic = chance(0.3)


class Flattening:
    def __init__(self, random, loss):
        self.random = random
        self.loss = loss
        self.lines = []
        self.block = -1
        self.glued = None
        self.pending_blank = False
        self.phrases = ["the same as before"]

    def chance(self, share):
        return self.random.random() < share

    # Lines

    def emit(self, label, text, block=-1, column=1, indent=0):
        if self.pending_blank and self.loss.keeps_blanks and self.lines:
            for _ in range(1 if not self.chance(0.1) else 2):
                self.lines.append(("blank", -1, 1, 0, ""))
        self.pending_blank = False
        if self.glued is not None:
            before = self.glued
            self.glued = None
            column = len(before) + 1
            text = before + text
            if block < 0:
                column = 1
        self.lines.append((label, block, column, indent, text))

    def space(self):
        self.pending_blank = True

    def plain(self, runs):
        text = ""
        for is_code, part in runs:
            text += ("`" + part + "`") if is_code and self.loss.keeps_backticks else part
        return self.typographic(text)

    def typographic(self, text):
        if self.loss.typographic:
            text = text.replace(" -- ", " — ").replace(" - ", " — ").replace("'", "’") if self.chance(0.5) else text
        return text

    def wrapped(self, text):
        if self.loss.keeps_wrapping and "\n" in text:
            parts = [" ".join(part.split()) for part in text.split("\n")]
        else:
            text = " ".join(text.split())
            parts = textwrap.wrap(text, self.loss.width, break_long_words=False, break_on_hyphens=False) if self.loss.width else [text]
        if self.loss.soft_hyphens:
            parts = [re.sub(r"(\w{5})(\w{4})", "\\1\u00ad\\2", part) for part in parts]
        return [part for part in parts if part]

    def claimed(self, line):
        """The line with a comment on what it yields, as guides have it; the line itself where it is no whole statement."""
        code = line.strip()
        if "#" in code or code.endswith((":", ",", "(", "[", "{", "\\")) or not parses(code):
            return line
        value = self.random.choice(VALUES)
        phrase = self.random.choice(self.phrases)
        comment = self.random.choice([value, value, f"{value} — {phrase}", f"{value} - {phrase}", f"{value} ({phrase})", phrase, phrase,
                                      phrase[0].upper() + phrase[1:], f"{self.random.choice(ERRORS)}: {phrase}",
                                      f"{self.random.choice(ERRORS)} — {phrase}", f"<- {phrase}", f"← {phrase}", f"-> {value}"])
        if self.chance(0.12):
            return line[:len(line) - len(line.lstrip())] + "# " + code + "  # " + comment
        return line.rstrip() + "  # " + comment

    # Elements

    def heading(self, level, runs):
        loss = self.loss
        self.space()
        text = " ".join(self.plain(runs).split())
        kind = loss.heading
        if kind == "after-code" or kind == "lost":
            start = next((n for n, run in enumerate(runs) if run[0]), None)
            if kind == "after-code" and start is not None:
                rest = " ".join(self.plain(runs[start:]).split())
                if loss.marker and self.chance(0.15):
                    self.emit("heading", rest + loss.marker)
                else:
                    self.emit("heading", rest)
                    self.mark_answer(level)
                return
            self.mark_answer(level)
            return
        if kind == "marked":
            self.emit("heading", "#" * level + " " + text)
        else:
            if self.chance(0.1):
                text = f"{level}. {text}"
            self.emit("heading", text)
            if kind == "underlined":
                self.emit("heading", "=-~^"[min(level, 4) - 1] * len(text))
        self.space()
        self.mark_answer(level)

    def mark_answer(self, level):
        if self.loss.marker and level >= 2 and self.chance(0.75):
            self.emit("prose", self.loss.marker)

    def paragraph(self, runs):
        self.space()
        for line in self.wrapped(self.plain(runs)):
            self.emit("prose", line)
        self.space()

    def item(self, mark, runs):
        loss = self.loss
        kind = loss.item
        text_runs = runs
        if kind == "after-code":
            start = next((n for n, run in enumerate(runs) if run[0]), None)
            if start is None:
                if self.chance(0.9):
                    return
            else:
                text_runs = runs[start:]
        lines = self.wrapped(self.plain(text_runs))
        bullet = self.random.choice(["-", "*", "•"]) if not hasattr(self, "bullet") else self.bullet
        self.bullet = bullet
        if kind == "mark" and lines:
            lines[0] = (mark if mark[0].isdigit() else bullet) + " " + lines[0]
        for line in lines:
            self.emit("list" if kind == "mark" else "prose", line)
        if lines and len(lines[-1]) < 50 and kind != "mark" and self.chance(loss.glue):
            label, block, _, _, text = self.lines.pop()
            self.glued = text

    def table(self, rows):
        loss = self.loss
        self.space()
        for number, row in enumerate(rows):
            cells = [" ".join(self.plain(cell).split()) for cell in row]
            if loss.table == "bars":
                self.table_row(row, cells)
                if number == 0 and not loss.drops_rule:
                    self.emit("table", "|" + "---|" * len(cells))
            else:
                self.emit("table", ("\t" if loss.table == "tabs" else "  " if not loss.collapses_spaces else " ").join(cells).strip() or "|")
        self.space()

    def table_row(self, row, cells):
        loss = self.loss
        long = [len(cell) > 12 and any(run[0] for run in runs) for cell, runs in zip(cells, row)]
        if not (loss.breaks_cells and any(long)):
            self.emit("table", "| " + " | ".join(cells) + " |")
            return
        text = "" if long[0] else "|"
        for cell, is_long in zip(cells, long):
            if is_long:
                if text.strip():
                    self.emit("table", text.strip())
                parts = textwrap.wrap(cell, 58, break_long_words=False)
                for part in parts[:-1]:
                    self.emit("table", part)
                text = (parts[-1] if parts else "") + " |"
                if self.chance(0.7):
                    self.emit("table", text[:-2].strip() or "|")
                    text = "|"
            else:
                text += f" {cell} |"
        if text.strip():
            self.emit("table", text.strip())

    def code(self, label, lines, starts_block=True):
        loss = self.loss
        if starts_block:
            self.block += 1
            self.space()
        numbers = loss.numbers and label in ("python", "shell") and len(lines) >= 3
        for number, line in enumerate(lines):
            if not line.strip():
                if numbers:
                    self.lines.append((label, self.block, len(str(number + 1)) + 1, 0, str(number + 1)))
                elif loss.keeps_blanks and not loss.keeps_indentation and not self.chance(0.8):
                    pass
                else:
                    self.space()
                continue
            indent = len(line) - len(line.lstrip())
            last = not any(other.strip() for other in lines[number + 1:])
            if label == "python" and loss.claims and self.chance(loss.claims + (0.2 if last else 0)):
                line = self.claimed(line)
            text = line.rstrip() if loss.keeps_indentation else line.strip()
            if loss.collapses_spaces:
                text = re.sub(r"[ \t]+", " ", text)
            if loss.keeps_indentation:
                text = "    " + text
            column = 1
            if numbers:
                prefix = f"{number + 1}{loss.number_mark}"
                text, column = prefix + text, len(prefix) + 1
            elif loss.prompts and label == "python":
                prefix = f"In [{self.block + 1}]: " if number == 0 else "...: "
                text, column = prefix + text, len(prefix) + 1
            self.emit(label, text, self.block, column, indent)
        self.space()


def sections(elements):
    """The elements from each heading up to the next."""
    result = [[]]
    for element in elements:
        if element[0] == "heading":
            result.append([])
        result[-1].append(element)
    return [section for section in result if section]


def composite_sections(elements):
    """The sections of a document that could stand in a guide of many topics: not long, with a Python block.

    Each with whether it stands by itself: whether its Python binds or imports every name that it uses.
    """
    found = []
    for section in sections(elements):
        blocks = [element[2] for element in section if element[0] == "code" and label_of(element[1], element[2]) == "python"]
        if blocks and len(section) <= 14:
            found.append((section, binds_its_names("\n".join(line for block in blocks for line in block))))
    return found


def binds_its_names(code):
    """Whether code binds or imports every name that it uses; no for what does not parse."""
    try:
        nodes = list(ast.walk(ast.parse(code)))
    except (SyntaxError, ValueError, RecursionError):
        return False
    bound = set(dir(builtins))
    used = set()
    for node in nodes:
        if isinstance(node, ast.Name):
            (used if isinstance(node.ctx, ast.Load) else bound).add(node.id)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            bound.add(node.name)
        elif isinstance(node, ast.arg):
            bound.add(node.arg)
        elif isinstance(node, ast.alias):
            bound.add((node.asname or node.name).split(".")[0])
        elif isinstance(node, ast.ExceptHandler) and node.name:
            bound.add(node.name)
    return used <= bound


def bared(section, random):
    """A section of which only code is left: one block, short paragraphs being comments in it; its heading is lost.

    None for a section without Python.
    """
    lines = []
    comment = None
    for element in section:
        if element[0] == "paragraph":
            text = " ".join("".join(part for _, part in element[1]).split()).rstrip(":.")
            comment = text if len(text) <= 90 else " ".join(text.split()[:random.randint(3, 8)])
        elif element[0] == "code":
            if label_of(element[1], element[2]) != "python" or len(lines) + len(element[2]) > 90:
                if lines:
                    break
                return None
            if lines:
                lines.append("")
            if comment and random.random() < (0.9 if lines else 0.15):
                lines.append("# " + comment)
            lines += element[2]
            comment = None
    return [("code", "python", titled(lines, phrases_of(section, random), random))] if lines else None


def bare_sections(elements, loss, random):
    """The elements with some sections bared; of those some are parts of one block, as authors make who title its parts."""
    result = []
    parts = None
    for section in sections(elements):
        code = random.random() < loss.bare and bared(section, random)
        if not code or ("topic",) in section:
            parts = None
        if code and parts and len(parts[2]) + len(code[0][2]) < 70 and random.random() < loss.parts:
            heading = " ".join("".join(part for _, part in section[0][2]).split()) if section[0][0] == "heading" else ""
            parts[2].extend(["", "# " + heading] if heading and random.random() < 0.85 else [""])
            parts[2].extend(code[0][2])
        else:
            result += code or section
            parts = code[0] if code else None
    return result


def titled(lines, phrases, random):
    """The lines with a title, as a comment, before many of the parts that blank lines separate."""
    share = random.choice([0, 0.3, 0.6, 0.9, 0.9])
    style = random.choices(["# {}", "# {} — {}", "# --- {} ---", "# ——— {} ———", "# {}. {}", "# {}: {}"], [8, 2, 2, 2, 2, 1])[0]
    # Who titles the parts of a block titles its first part too, or begins with imports.
    heads = {0} if share > 0 and not lines[0].startswith("#") and random.random() < 0.85 else set()
    if heads and re.match(r"(from|import) ", lines[0]):
        heads = {next((n for n, line in enumerate(lines) if re.match(r"[A-Za-z@]", line) and not re.match(r"(from|import) ", line)), 0)}
        if random.random() < 0.5:
            heads = set()
    result = []
    for number, line in enumerate(lines):
        after_gap = number in heads or (number > 0 and not lines[number - 1].strip() and random.random() < share)
        if after_gap and re.match(r"[A-Za-z@]", line) and not re.match(r"(else|elif|except|finally)\b", line):
            first, second = random.choice(phrases), random.choice(phrases)
            if style == "# {}. {}":
                first = sum(other.startswith("# ") for other in result) + 1
            title = style.format(first, second)
            result.append("# " + title[2:3].upper() + title[3:])
        result.append(line)
    if random.random() < 0.2:
        result += ["# " + random.choice(phrases) for _ in range(random.randint(1, 3))]
    return result


def flatten(elements, random, style):
    """The lines of a document, flattened in the given style."""
    loss = Loss(random, style)
    if loss.bare:
        elements = bare_sections(elements, loss, random)
    loss.number_mark = random.choice([" ", ": ", " | ", "  "])
    flattening = Flattening(random, loss)
    flattening.phrases = phrases_of(elements, random)
    index = 0
    while index < len(elements):
        element = elements[index]
        kind = element[0]
        if kind == "heading":
            following = elements[index + 1] if index + 1 < len(elements) else None
            code_near = any(other[0] == "code" for other in elements[index + 1:index + 4])
            if code_near and following and following[0] == "paragraph" and random.random() < loss.drop_intro:
                while index + 1 < len(elements) and elements[index + 1][0] in ("paragraph", "item"):
                    index += 1
            else:
                flattening.heading(element[1], element[2])
        elif kind == "paragraph":
            flattening.paragraph(element[1])
        elif kind == "item":
            flattening.item(element[1], element[2])
        elif kind == "table":
            flattening.table(element[1])
        elif kind == "code":
            index = emit_code(flattening, elements, index, random)
        index += 1
    if flattening.glued is not None:
        glued, flattening.glued = flattening.glued, None
        flattening.emit("prose", glued)
    return flattening.lines


def emit_code(flattening, elements, index, random):
    """Emits the block at the index, now and then with what follows it merged in under comments; gives the last index used."""
    label = label_of(elements[index][1], elements[index][2])
    flattening.code(label, elements[index][2])
    while label == "python" and random.random() < flattening.loss.merge:
        if index + 2 >= len(elements) or elements[index + 1][0] != "paragraph" or elements[index + 2][0] != "code":
            break
        text = " ".join("".join(part for _, part in elements[index + 1][1]).split()).rstrip(":.")
        if len(text) > 160 or label_of(elements[index + 2][1], elements[index + 2][2]) != "python":
            break
        comment = ["# " + part for part in textwrap.wrap(text, 80)]
        flattening.code("python", comment + elements[index + 2][2], starts_block=False)
        index += 2
    return index
