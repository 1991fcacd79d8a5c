#!/usr/bin/env python3
"""Makes the corpus on which the segmentation of flat text is fitted and measured.

    documents.py FOLDER [--seed N]

Takes the documents of packages that the machine can install by name (documents.tsv), reads their markup, flattens each in
several styles and writes text and truth, one line of a document a line: label, block, column, indent, text, apart by
tabs. Projects for fitting and for testing are apart. Nothing is kept that is not under FOLDER but a manifest of names,
versions and counts (standard output).
"""

import argparse
import pathlib
import random
import re
import subprocess
import sys
import tarfile
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))

from flattening import composite_sections, flatten, label_of
from markup import read_markdown, read_rst

MOST_DOCUMENTS = 60
MOST_LINES = 1500
MOST_LINES_OF_PACKAGE = 40_000
# Guides put together from sections of many documents, as an author of many topics would write them.
COMPOSITES = {"fit": 700, "test": 80}
ELEMENTS_OF_COMPOSITE = 90
# How many of them take only sections that stand by themselves, as guides do, where documentation goes on with what it began.
SELF_CONTAINED = 0.6
STYLES = {"fit": ["guide", "guide", "plain", "plain", "indented", "numbered", "prompts"],
          "test": ["guide", "plain", "numbered"]}
SHARES = {"guide": 1, "plain": 1, "indented": 0.4, "numbered": 0.15, "prompts": 0.15}


def packages():
    table = pathlib.Path(__file__).with_name("documents.tsv").read_text()
    for line in table.splitlines():
        if line and not line.startswith("#"):
            kind, name, group = line.split("\t")[:3]
            yield kind, name, group


def fetch(folder, wanted):
    """Downloads what is not there yet; gives kind, name, group, version and the unpacked folder of each package."""
    folder.mkdir(parents=True, exist_ok=True)
    missing = [name for kind, name, _ in wanted if kind == "deb" and not list(folder.glob(f"{name}_*.deb"))]
    if missing:
        subprocess.run(["apt-get", "-q", "download", *missing], cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    fetch_sources(folder, [name for kind, name, _ in wanted if kind == "source"])
    for kind, name, group in wanted:
        if kind != "wheel":
            archive = next(iter(folder.glob(f"{name}_*.deb" if kind == "deb" else f"{name}_*.orig.tar.*")), None)
            if not archive:
                print(f"{name}: no longer to be had", file=sys.stderr)
                continue
            version = archive.name.split("_")[1].removesuffix(".orig.tar.gz").removesuffix(".orig.tar.xz")
        else:
            pattern = name.replace("-", "_").lower()
            found = [path for path in folder.glob("*.whl") if path.name.split("-")[0].lower() == pattern]
            if not found:
                subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary", ":all:", name],
                               cwd=folder, check=True)
                found = [path for path in folder.glob("*.whl") if path.name.split("-")[0].lower() == pattern]
            archive = found[0]
            version = archive.name.split("-")[1]
        unpacked = folder / (name + ".d")
        if not unpacked.exists():
            if kind == "deb":
                subprocess.run(["dpkg-deb", "-x", archive, unpacked], check=True)
            elif kind == "source":
                with tarfile.open(archive) as tar:
                    tar.extractall(unpacked, filter="data")
            else:
                zipfile.ZipFile(archive).extractall(unpacked)
        yield kind, name, group, version, unpacked


def fetch_sources(folder, names):
    """Downloads Debian source packages, for which the machine's own lists need not know the sources."""
    missing = [name for name in names if not list(folder.glob(f"{name}_*.orig.tar.*"))]
    if not missing:
        return
    lists = folder / "lists"
    (lists / "partial").mkdir(parents=True, exist_ok=True)
    (folder / "sources.list").write_text("deb-src http://deb.debian.org/debian bookworm main\n")
    options = ["-q", "-o", f"Dir::Etc::sourcelist={folder.resolve()}/sources.list", "-o", "Dir::Etc::sourceparts=-",
               "-o", f"Dir::State::lists={lists.resolve()}"]
    subprocess.run(["apt-get", *options, "update"], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for name in missing:
        subprocess.run(["apt-get", *options, "source", "--download-only", name], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def documents(kind, folder):
    """The elements of each document of a package."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    by_name = {str(path.relative_to(folder)): path for path in paths}

    def include(name):
        tail = re.sub(r"^(\.\./)+|^/", "", name)
        found = [path for relative, path in by_name.items() if relative.endswith("/" + tail)]
        return found[0].read_text(errors="replace").split("\n") if found else None

    for path in paths:
        name = path.name.lower()
        if re.search(r"(changes|changelog|history|news|license|copyright|authors|release|whatsnew|index\.rst)", str(path).lower()):
            continue
        if path.stat().st_size > 600_000:
            continue
        try:
            if name.endswith((".md", ".md.txt")):
                elements = read_markdown(path.read_text(), include)
            elif name.endswith((".rst", ".rst.txt")) or name.endswith(".txt") and {"_sources", "docs"} & set(path.parts):
                elements = read_rst(path.read_text(), include)
            elif name == "metadata" and ".dist-info" in path.parent.name:
                head, _, body = path.read_text().partition("\n\n")
                is_markdown = "text/markdown" in head
                elements = read_markdown(body, include) if is_markdown else read_rst(body, include)
            elif name.endswith(".txt") and kind == "wheel" and path.read_text().count("```") >= 8:
                elements = read_markdown(path.read_text(), include)
            else:
                continue
        except (UnicodeDecodeError, RecursionError):
            continue
        elements = [element for element in elements if element[0] != "code" or label_of(element[1], element[2])]
        code = sum(len(element[2]) for element in elements if element[0] == "code" and label_of(element[1], element[2]) in ("python", "session"))
        text = sum(1 for element in elements if element[0] in ("paragraph", "item"))
        if code >= 8 and text >= 4:
            yield path, elements


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    for group in STYLES:
        (arguments.folder / group).mkdir(parents=True, exist_ok=True)
        for old in (arguments.folder / group).glob("*.tsv"):
            old.unlink()
    print("kind\tpackage\tversion\tset\tdocuments\tlines\tpython lines\tblocks")
    pools = {group: {} for group in STYLES}
    for kind, name, group, version, folder in fetch(arguments.folder / "packages", list(packages())):
        chooser = random.Random(f"{arguments.seed} {name}")
        found = list(documents(kind, folder))
        chooser.shuffle(found)
        counts = [0, 0, 0, 0]
        for path, elements in found[:MOST_DOCUMENTS]:
            pools[group].setdefault(name, []).extend(composite_sections(elements))
        for number, (path, elements) in enumerate(found[:MOST_DOCUMENTS]):
            for turn, style in enumerate(STYLES[group]):
                if chooser.random() > SHARES[style] or counts[1] > MOST_LINES_OF_PACKAGE:
                    continue
                lines = flatten(elements, random.Random(f"{arguments.seed} {name} {number} {turn}"), style)[:MOST_LINES]
                out = arguments.folder / group / f"{name}-{number:03d}-{turn}-{style}.tsv"
                out.write_text("".join("\t".join(map(str, line[:4])) + "\t" + line[4].replace("\t", " ") + "\n" for line in lines))
                counts[0] += 1
                counts[1] += len(lines)
                counts[2] += sum(line[0] == "python" for line in lines)
                counts[3] += len({line[1] for line in lines if line[1] >= 0})
        print(kind, name, version, group, *counts, sep="\t")
    for group, pool in pools.items():
        chooser = random.Random(f"{arguments.seed} composites {group}")
        names = sorted(name for name, found in pool.items() if len(found) >= 8)
        for number in range(COMPOSITES[group]):
            is_self_contained = chooser.random() < SELF_CONTAINED
            chosen = []
            while len(chosen) < ELEMENTS_OF_COMPOSITE:
                pool_of_project = pool[chooser.choice(names)]
                fitting = [section for section, stands_alone in pool_of_project if stands_alone or not is_self_contained]
                start = chooser.randrange(len(fitting) or 1)
                topic = fitting[start:start + chooser.choice([1, 1, 2, 3, 5, 8])]
                chosen += [element for section in topic for element in section] + [("topic",)]
            lines = flatten(chosen, random.Random(f"{arguments.seed} composite {group} {number}"), "composite")[:MOST_LINES]
            out = arguments.folder / group / f"composite-{number:03d}-0-composite.tsv"
            out.write_text("".join("\t".join(map(str, line[:4])) + "\t" + line[4].replace("\t", " ") + "\n" for line in lines))


if __name__ == "__main__":
    main()
