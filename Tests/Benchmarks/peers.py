"""Times verify against the tools that people use today, on 200 equivalent snippets.

    peers.py PROGRAM PYTHON

PYTHON has pytest and sybil. The same statements and expected values are written as comment claims for verify and as
doctest sessions for the others; each command runs in turn, five times after a warm-up, and the medians and the ratios
pair by pair are printed.
"""

import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

SNIPPETS = 200
RUNS = 5

CONFTEST = """
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser
from sybil.parsers.doctest import DocTestParser

pytest_collect_file = Sybil(parsers=[DocTestParser()], patterns=["sessions.md"]).pytest()
"""


def snippet(number):
    """(statement, expected value) pairs of one snippet."""
    return [
        (f"values = [n * {number} for n in range(5)]", None),
        ("sum(values)", repr(sum(n * number for n in range(5)))),
        (f"'item {number}'.upper()", repr(f"item {number}".upper())),
        ("sorted(values, reverse=True)[:2]", repr([4 * number, 3 * number] if number else [0, 0])),
    ]


def write_guides(folder):
    claims, sessions = ["# Claims"], ["# Sessions"]
    for number in range(SNIPPETS):
        pairs = snippet(number)
        claims.append("\n```python")
        claims += [text if value is None else f"{text}  # {value}" for text, value in pairs]
        claims.append("```")
        sessions.append("\n```pycon")
        for text, value in pairs:
            sessions.append(">>> " + text)
            if value is not None:
                sessions.append(value)
        sessions.append("\n```")
    (folder / "claims.md").write_text("\n".join(claims) + "\n")
    (folder / "sessions.md").write_text("\n".join(sessions) + "\n")
    (folder / "sybil").mkdir()
    (folder / "sybil" / "conftest.py").write_text(CONFTEST)
    (folder / "sybil" / "sessions.md").write_text("\n".join(sessions) + "\n")


def seconds(command, folder):
    start = time.monotonic()
    ended = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=300)
    elapsed = time.monotonic() - start
    if ended.returncode != 0:
        sys.exit(f"{command} exited with {ended.returncode}:\n{ended.stdout.decode()[-2000:]}")
    return elapsed


def main():
    program, python = (str(pathlib.Path(path).absolute()) for path in sys.argv[1:3])
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        write_guides(folder)
        pytest = [python, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
        commands = {
            "verify, comment claims": ([program, "claims.md"], folder),
            "verify, sessions": ([program, "sessions.md"], folder),
            "pytest --doctest-glob": (pytest + ["--doctest-glob=sessions.md", "sessions.md"], folder),
            "Sybil under pytest": (pytest + ["sessions.md"], folder / "sybil"),
        }
        times = {label: [] for label in commands}
        for run in range(RUNS + 1):
            for label, (command, where) in commands.items():
                elapsed = seconds(command, where)
                if run:
                    times[label].append(elapsed)
        own = times["verify, comment claims"]
        print(f"{SNIPPETS} snippets, {RUNS} runs in turn: median seconds, and the ratio to verify pair by pair")
        for label, values in times.items():
            ratio = statistics.median(value / mine for value, mine in zip(values, own))
            print(f"{label:24} {statistics.median(values):7.3f} s  {ratio:6.2f}")


main()
