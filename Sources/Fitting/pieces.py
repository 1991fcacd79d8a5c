"""Makes the pieces of Python that the layout weights are fitted and measured on.

    pieces.py fetch DIR          download the sources that the manifest names into DIR
    pieces.py make DIR SEED      cut DIR's sources into DIR/fit.txt and DIR/test.txt, and print a manifest
    pieces.py judge FILE         count the layouts in FILE that CPython compiles, and the right ones

A piece is a flat run of lines with the level that each had. In a file of pieces, `=== project kind` begins a piece,
and every line of it is its level (-1 where it does not matter), a tab and its text without indentation.
"""

import ast
import io
import html.parser
import pathlib
import random
import re
import subprocess
import sys
import tarfile
import tokenize
import warnings
import zipfile
import zlib

warnings.simplefilter("ignore")

HERE = pathlib.Path(__file__).parent
SHORTEST, LONGEST = 5, 60
# One project in five is for measuring only.
TEST_SHARE = 5
# No project may give more pieces than this of a kind.
MOST_PER_PROJECT = 2500
# How guides title the parts of one block: by number and topic.
TITLES = ["# {0}. {1}\n", "# {0}) {1}\n", "# {1} — in short\n", "# --- {1} ---\n", "# {1}\n", "# {1}:\n"]
TOPICS = ["Usage", "Another way", "With a class", "Example", "then the same", "Common mistake", "Python 3 only"]


def is_test(project):
    return zlib.crc32(project.encode()) % TEST_SHARE == 0


# Sources

def manifest():
    """The pairs (registry, name) of the manifest."""
    for line in (HERE / "layout-sources.txt").read_text().splitlines():
        words = line.split("#")[0].split()
        for name in words[1:]:
            yield words[0], name


def fetch(folder):
    names = {}
    for registry, name in manifest():
        names.setdefault(registry, []).append(name)
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(["apt-get", "download", *names["debian"]], cwd=folder, check=True)
    for name in names["wheel"]:
        subprocess.run(["pip", "download", "-q", "--no-deps", "--only-binary", ":all:", "-d", folder, name], check=True)


class CodeBlocks(html.parser.HTMLParser):
    """The texts of the `pre` elements of a page."""

    def __init__(self):
        super().__init__()
        self.blocks, self.depth = [], 0

    def handle_starttag(self, tag, attributes):
        if tag == "pre":
            self.depth += 1
            self.blocks.append("")

    def handle_endtag(self, tag):
        if tag == "pre" and self.depth:
            self.depth -= 1

    def handle_data(self, data):
        if self.depth:
            self.blocks[-1] += data


def members(path):
    """The pairs (name, text) of the pages and Python files in an archive."""
    wanted = (".html", ".py")
    if path.suffix == ".deb":
        stream = subprocess.run(["dpkg-deb", "--fsys-tarfile", path], capture_output=True, check=True).stdout
        with tarfile.open(fileobj=io.BytesIO(stream)) as archive:
            for member in archive:
                if member.isfile() and member.name.endswith(wanted):
                    yield member.name, archive.extractfile(member).read().decode("utf-8", "replace")
    elif path.suffix == ".whl":
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                if name.endswith(".py"):
                    yield name, archive.read(name).decode("utf-8", "replace")


def project_of(path):
    name = re.split(r"[-_]\d", path.name)[0].lower().replace("_", "-").replace(".", "-")
    return re.sub(r"^(python3?(\.\d+)?)-(?=.)|-doc$", "", re.sub(r"-doc$", "", name)) or name


def version_of(path):
    return path.name.split("_" if path.suffix == ".deb" else "-")[1]


def standard_library():
    for folder in sorted(pathlib.Path("/usr/lib").glob("python3.*")):
        for path in sorted(folder.rglob("*.py")):
            yield str(path), path.read_text("utf-8", "replace")


# Pieces

def parses(text):
    try:
        ast.parse(text)
        return True
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False


def unfolded(session):
    """The code of a `>>>` session without prompts and output."""
    lines = []
    for line in session.splitlines():
        match = re.match(r"\s*(>>>|\.\.\.) ?(.*)", line)
        if match:
            lines.append(match[2])
    return "\n".join(lines)


def shown(session):
    """The code of a `>>>` session with outputs of one line as comments behind it, as guides write them."""
    lines, output, prompt = [], [], ""

    def finish():
        simple = prompt == ">>>" and lines[-1] and not re.search(r"[:,\\(\[{]$|#", lines[-1])
        if simple and len(output) == 1:
            lines[-1] += "  # " + output[0]
        elif simple and output and output[0].startswith("Traceback"):
            lines[-1] += "  # " + output[-1]
        output.clear()

    for line in session.splitlines():
        match = re.match(r"\s*(>>>|\.\.\.) ?(.*)", line)
        if match:
            finish()
            prompt = match[1]
            lines.append(match[2])
        elif line.strip():
            output.append(line.strip())
    finish()
    return "\n".join(lines)


def levels(text):
    """The flat lines of a piece with their levels, or None where it cannot be told."""
    depths, strings, depth = {}, set(), 0
    first = None
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.INDENT:
                depth += 1
            elif token.type == tokenize.DEDENT:
                depth -= 1
            elif token.type == tokenize.NEWLINE and first is not None:
                for line in range(first, token.end[0] + 1):
                    depths[line] = depth
                first = None
            elif token.type not in (tokenize.NL, tokenize.NEWLINE, tokenize.COMMENT, tokenize.ENDMARKER) and first is None:
                first = token.start[0]
    except (tokenize.TokenError, SyntaxError):
        return None
    result = []
    for number, line in enumerate(text.splitlines(), 1):
        flat = re.sub(r"\s+", " ", line).strip()
        result.append((depths.get(number, -1), flat))
    return result


def write(stream, project, kind, text, keep_blank):
    lines = levels(text)
    if lines is None:
        return False
    if not keep_blank:
        lines = [line for line in lines if line[1]]
    flat = "\n".join("    " * max(depth, 0) + line for depth, line in lines if line)
    if max((depth for depth, _ in lines), default=0) < 1 or not parses(flat):
        return False
    stream.write(f"=== {project} {kind}\n")
    for depth, line in lines:
        stream.write(f"{depth}\t{line}\n")
    return True


def bodies(tree):
    for node in ast.walk(tree):
        for field in ("body", "orelse", "finalbody"):
            body = getattr(node, field, None)
            if isinstance(body, list) and body:
                yield node, body


def start(node):
    return min([node.lineno] + [decorator.lineno for decorator in getattr(node, "decorator_list", [])])


def cuts(source, generator, share):
    """Pieces out of a source file: runs of whole statements of one suite, moved to the left margin."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError):
        return
    lines = source.splitlines()
    for node, body in bodies(tree):
        weight = 1.0 if isinstance(node, (ast.Module, ast.ClassDef)) else 0.35
        position = 0
        while position < len(body):
            size = generator.randint(1, 8)
            first, last = start(body[position]), body[min(position + size, len(body)) - 1].end_lineno
            step = size
            while last - first + 1 > LONGEST and step > 1:
                step -= 1
                last = body[min(position + step, len(body)) - 1].end_lineno
            position += step
            if not SHORTEST <= last - first + 1 <= LONGEST or generator.random() > weight * share:
                continue
            column = body[position - step].col_offset
            piece = [line[column:] if not line[:column].strip() else line for line in lines[first - 1:last]]
            yield "\n".join(piece)


def documentation(page, generator):
    """The Python blocks of a page, some joined with the one after."""
    parser = CodeBlocks()
    parser.feed(page)
    held = []
    for block in parser.blocks:
        kind = "docs"
        if re.match(r"\s*>>>", block):
            if generator.random() < 0.5:
                kind, block = "session", unfolded(block)
            else:
                kind, block = "shown", shown(block)
        block = block.strip("\n").expandtabs(8)
        if len(block.splitlines()) > 150 or not parses(block):
            continue
        held.append((kind, block))
    for index, (kind, block) in enumerate(held):
        if len(block.splitlines()) >= 2:
            yield kind, block
        following = held[index + 1:index + 1 + generator.randint(1, 3)]
        if following and generator.random() < 0.4:
            shape = generator.choice(TITLES)
            text = block if generator.random() < 0.5 else shape.format(1, generator.choice(TOPICS)) + block
            for number, (_, other) in enumerate(following, 2):
                title = shape.format(number, generator.choice(TOPICS))
                text += "\n" + (title if generator.random() < 0.7 else "") + other
            if len(text.splitlines()) <= 90 and parses(text):
                yield "joined", text


def make(folder, seed):
    generator = random.Random(seed)
    seen, counts = set(), {}
    sources, versions = [("cpython", standard_library())], {}
    for path in sorted(folder.glob("*.deb")) + sorted(folder.glob("*.whl")):
        sources.append((project_of(path), members(path)))
        versions.setdefault(project_of(path), []).append(version_of(path))
    with open(folder / "fit.txt", "w") as fit, open(folder / "test.txt", "w") as test:
        for project, files in sources:
            held = {}
            for name, text in files:
                if name.endswith(".html"):
                    for kind, piece in documentation(text, generator):
                        held.setdefault(kind, []).append(piece)
                elif not re.search(r"/tests?/.*data|lib2to3/tests", name):
                    kind = "example" if "/examples/" in name else "library"
                    held.setdefault(kind, []).extend(cuts(text, generator, 0.6))
            for kind, pieces in sorted(held.items()):
                generator.shuffle(pieces)
                stream = test if is_test(project) else fit
                most = MOST_PER_PROJECT * (4 if project == "cpython" else 1) // (1 if stream is fit else 4)
                for piece in pieces:
                    key = zlib.crc32(re.sub(r"\s", "", piece).encode()), len(piece)
                    if counts.get((project, kind), 0) >= most or key in seen:
                        continue
                    seen.add(key)
                    keep_blank = stream is fit and generator.random() < 0.12
                    if write(stream, project, kind, piece, keep_blank):
                        counts[project, kind] = counts.get((project, kind), 0) + 1
    print("project\tversions\tkind\tset\tpieces")
    for (project, kind), count in sorted(counts.items()):
        version = " ".join(versions.get(project, [f"{sys.version_info[0]}.{sys.version_info[1]}"]))
        print(project, version, kind, "test" if is_test(project) else "fit", count, sep="\t")


def tree(text):
    """The syntax tree as text, white space inside strings apart; None where CPython refuses the text."""
    try:
        compile(text, "piece", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    return re.sub(r"(\\n|\s)+", " ", ast.dump(ast.parse(text)))


def judge(path):
    """Prints what CPython says of candidates, of those pieces whose original compiles.

    A piece is its original and its candidates, the best first; the first one that compiles is taken.
    """
    originals = compiling = first = right = 0
    for piece in pathlib.Path(path).read_text().split("\x1d\n")[1:]:
        original, *candidates = [tree(text) for text in piece.split("\x1e\n")]
        if original is None:
            continue
        originals += 1
        first += candidates[0] is not None
        taken = next((candidate for candidate in candidates if candidate is not None), None)
        compiling += taken is not None
        right += taken == original
    print(f"originals that compile: {originals}; the best layout compiles: {first}; one of the best: {compiling}; "
          f"right tree: {right} ({100 * right / max(1, originals):.1f} %)")


def main(arguments):
    match arguments:
        case ["fetch", folder]:
            fetch(pathlib.Path(folder))
        case ["make", folder, seed]:
            make(pathlib.Path(folder), int(seed))
        case ["judge", path]:
            judge(path)
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
