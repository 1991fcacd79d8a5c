"""Tries the integrations out as their engines would run them: every step of every example, in bare folders.

Usage: try.py PROGRAM   Needs check-jsonschema, kubernetes-validate, pre-commit and PyYAML beside this Python, and git;
Bazel's example is tried where there is a `bazel`. Prints what is wrong and exits with status 1.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import yaml

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PROGRAM = pathlib.Path(sys.argv[1]).resolve()
TOOLS = pathlib.Path(sys.executable).parent
problems = []

GOOD = "# Sums\n\n" + "".join(f"```python\nx = {n}\nprint(x)  # {n}\n```\n\n" for n in range(12))
BAD = "# Lists\n\n```python\na = [1]\nprint(a)  # [2]\n```\n"


def check(condition, what):
    if not condition:
        problems.append(what)


def run(command, folder, **variables):
    environment = {"PATH": f"{PROGRAM.parent}:{TOOLS}:{os.environ['PATH']}", "HOME": str(folder), **variables}
    return subprocess.run(command, cwd=folder, env=environment, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, timeout=1200)


def guides(folder):
    (folder / "Guide").mkdir(parents=True)
    (folder / "Guide/good.md").write_text(GOOD)
    (folder / "Guide/bad.md").write_text(BAD)
    return folder


def snippets(report):
    documents = json.loads(pathlib.Path(report).read_text())["runs"][0]["documents"]
    return sum(len(document["snippets"]) for document in documents)


def schemas(_):
    for schema, file in [("github-actions", "action.yml"), ("github-workflows", "Tests/Integrations/github/matrix.yml"),
                         ("gitlab-ci", "Tests/Integrations/gitlab/gitlab-ci.yml")]:
        ending = run([TOOLS / "check-jsonschema", "--builtin-schema", f"vendor.{schema}", ROOT / file], ROOT)
        check(ending.returncode == 0, f"{file}: {ending.stdout}")
    ending = run([TOOLS / "kubernetes-validate", "--strict", HERE / "kubernetes/job.yml"], ROOT)
    check(ending.returncode == 0, f"kubernetes/job.yml: {ending.stdout}")


def action(folder, inputs):
    """Runs the steps of action.yml one after the other; the cache is empty, and keeps nothing."""
    definition = yaml.safe_load((ROOT / "action.yml").read_text())
    values = {name: entry["default"] for name, entry in definition["inputs"].items()} | inputs
    outputs, status, text = {}, 0, ""

    def filled(expression):
        def value(match):
            scope, _, name = match[1].partition(".")
            return values[name] if scope == "inputs" else outputs.get(name.replace(".outputs.", "."), "")
        return re.sub(r"\$\{\{ ([^ ]*) \}\}", value, expression)

    for step in definition["runs"]["steps"]:
        if "run" not in step or step.get("if", "").startswith("inputs.binary == ''") and values["binary"]:
            continue
        file = folder / "output"
        file.write_text("")
        variables = {name: filled(text) for name, text in step.get("env", {}).items()}
        ending = run(["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]], folder,
                     GITHUB_ACTION_PATH=str(ROOT), GITHUB_OUTPUT=str(file), RUNNER_TEMP=str(folder),
                     GITHUB_ACTIONS="true", GITHUB_STEP_SUMMARY=str(folder / "summary.md"), **variables)
        text += ending.stdout
        for line in file.read_text().splitlines():
            name, _, value = line.partition("=")
            outputs[f"{step.get('id')}.{name}"] = value
        status = ending.returncode
        if status:
            break
    return status, text, {name.partition(".")[2]: value for name, value in outputs.items()}


def github(folder):
    guides(folder)
    status, text, outputs = action(folder, {"path": "Guide", "binary": str(PROGRAM)})
    check(status == 1 and outputs.get("status") == "1", f"action: status {status}: {text}")
    check("::error file=Guide/bad.md,line=5" in text, f"action: no annotation: {text}")
    check("contradicted" in (folder / "summary.md").read_text(), "action: no step summary")
    for kind in ("json", "junit", "sarif", "html"):
        check(os.path.getsize(outputs[kind]) > 0, f"action: no {kind}")
    status, text, outputs = action(
        folder, {"path": "Guide", "section": "Sums", "strict": "exact", "binary": str(PROGRAM)})
    check(status == 0 and outputs["status"] == "0", f"action, one section: status {status}: {text}")
    status, text, _ = action(folder, {"path": "Guide", "binary": "absent"})
    check(status == 2 and "absent" in text, f"action, no such binary: status {status}: {text}")
    for part in range(1, 5):
        status, text, outputs = action(
            folder, {"path": "Guide", "shard": f"{part}/4", "arguments": "--durations=durations.json",
                     "binary": str(PROGRAM)})
        target = folder / f"parts/verify-part-{part}"
        target.mkdir(parents=True)
        shutil.copy(outputs["json"], target)
    status, text, outputs = action(
        folder, {"merge": "parts/*/report.json", "arguments": "--report=json=durations.json",
                 "binary": str(PROGRAM)})
    check(status == 1 and snippets(folder / "durations.json") == 13, f"action, merge: status {status}: {text}")


def cache(folder):
    """Where the action has no binary: the key of the cache, in a checkout that nothing was built in."""
    archive = folder / "archive.tar"
    check(run(["git", "archive", "-o", archive, "HEAD"], ROOT).returncode == 0, "cache: no archive of the sources")
    keys = []
    for name in ("first", "second"):
        checkout = folder / name
        shutil.unpack_archive(archive, checkout)
        # As they are, committed or not.
        shutil.copy(HERE / "github/locate", checkout / "Tests/Integrations/github/locate")
        output = folder / "output"
        output.write_text("")
        ending = run([checkout / "Tests/Integrations/github/locate"], folder, GITHUB_ACTION_PATH=str(checkout),
                     GITHUB_OUTPUT=str(output), RUNNER_TEMP=str(folder), VERIFY_BINARY="")
        check(ending.returncode == 0 and not ending.stdout, f"cache: {ending.returncode}: {ending.stdout}")
        keys += re.findall("^key=(.+)$", output.read_text(), re.M)
    check(len(keys) == 2 and keys[0] == keys[1], f"cache: the keys are {keys}")
    with open(folder / "second/Sources/verify/Version.swift", "a") as file:
        file.write("// changed\n")
    output.write_text("")
    run([checkout / "Tests/Integrations/github/locate"], folder, GITHUB_ACTION_PATH=str(checkout),
        GITHUB_OUTPUT=str(output), RUNNER_TEMP=str(folder), VERIFY_BINARY="")
    check(keys and keys[0] not in output.read_text(), "cache: other sources have the same key")


def gitlab(folder):
    guides(folder)
    jobs = yaml.safe_load((HERE / "gitlab/gitlab-ci.yml").read_text())
    total = jobs["part"]["parallel"]
    statuses = [
        run(["bash", "-ec", "\n".join(jobs["part"]["script"])], folder, CI="true", CI_NODE_INDEX=str(index),
            CI_NODE_TOTAL=str(total)).returncode for index in range(1, total + 1)]
    check(sorted(statuses) == [0] * (total - 1) + [1], f"gitlab: the parts end with {statuses}")
    ending = run(["bash", "-ec", "\n".join(jobs["whole"]["script"])], folder, CI="true")
    check(ending.returncode == 1 and "13 snippets" in ending.stdout, f"gitlab: {ending.stdout}")
    for name in ("report.xml", "quality.json", "report.html"):
        check((folder / name).exists(), f"gitlab: no {name}")


def kubernetes(folder):
    guides(folder / "guides")
    (folder / "reports").mkdir()
    job = yaml.safe_load((HERE / "kubernetes/job.yml").read_text())["spec"]
    container = job["template"]["spec"]["containers"][0]
    command = [text.replace("/reports", str(folder / "reports")) for text in container["command"] + container["args"]]
    for index in range(job["completions"]):
        ending = run(command, folder / container["workingDir"].strip("/"), JOB_COMPLETION_INDEX=str(index))
        check(ending.returncode == 0, f"kubernetes: pod {index}: {ending.stdout}")
    ending = run(["bash", "-c", "verify merge reports/part-*.json"], folder)
    check(ending.returncode == 1 and "13 snippets" in ending.stdout, f"kubernetes: {ending.stdout}")


def offline(folder):
    """Options that let Debian's Bazel do without its own downloads, none of which a sh_test needs."""
    rules = pathlib.Path("/usr/share/bazel/rules")
    if not (rules / "java").exists():
        return []
    names = ["binary", "library", "test", "import", "proto_library", "toolchain", "toolchain_suite"]
    stubs = {
        "rules_cc": {"BUILD": "", "cc/BUILD": "",
                     "cc/defs.bzl": "".join(f"cc_{name} = native.cc_{name}\n" for name in names)},
        "remote_coverage_tools": {"BUILD": "".join(
            f"filegroup(name = '{name}', visibility = ['//visibility:public'])\n"
            for name in ("coverage_report_generator", "lcov_merger"))},
    }
    for repository, files in stubs.items():
        for name, text in (files | {"WORKSPACE": ""}).items():
            file = folder / repository / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
    places = {name: folder / name for name in stubs} | {f"rules_{name}": rules / name for name in ("java", "proto")}
    return [f"--override_repository={name}={place}" for name, place in places.items()]


def bazel(folder):
    if not shutil.which("bazel"):
        print("bazel: not installed, not tried")
        return
    workspace = guides(folder / "workspace")
    (workspace / "WORKSPACE").write_text("")
    shutil.copy(HERE / "bazel/BUILD.bazel", workspace)
    shutil.copy(HERE / "bazel/verify.sh", workspace)
    shutil.copy(PROGRAM, workspace / "verify")
    ending = run(["bazel", f"--output_user_root={folder}/cache", "test", "//:guides", "--test_output=errors",
                  *offline(folder)], workspace)
    logs = workspace / "bazel-testlogs/guides"
    check(ending.returncode == 3 and "contradicted" in ending.stdout, f"bazel: {ending.returncode}: {ending.stdout}")
    parts = []
    for shard in sorted(logs.resolve().glob("shard_*")):
        shutil.unpack_archive(shard / "test.outputs/outputs.zip", shard / "unpacked")
        parts += sorted((shard / "unpacked").glob("part-*.json"))
    check(len(parts) == 4, f"bazel: {len(parts)} parts")
    ending = run(["verify", "merge", *parts], folder)
    check(ending.returncode == 1 and "13 snippets" in ending.stdout, f"bazel: {ending.stdout}")
    run(["bazel", f"--output_user_root={folder}/cache", "shutdown"], workspace)


def commit(folder):
    hooks = folder / "hooks"
    hooks.mkdir()
    shutil.copy(ROOT / ".pre-commit-hooks.yaml", hooks)
    guides(folder / "work")
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.com"]
    for place in (hooks, folder / "work"):
        run(["git", "init", "-q"], place)
        run(["git", "add", "."], place)
        run(["git", *identity, "commit", "-qm", "Begin"], place)
    work = folder / "work"
    (work / "prose.md").write_text("No Python here.\n")
    (work / "Guide/good.md").write_text(GOOD + "More.\n")
    run(["git", "add", "."], work)
    ending = run(["pre-commit", "try-repo", str(hooks), "verify"], work)
    check(ending.returncode == 0, f"pre-commit, fine guides: {ending.stdout}")
    (work / "Guide/bad.md").write_text(BAD + "More.\n")
    run(["git", "add", "."], work)
    ending = run(["pre-commit", "try-repo", str(hooks), "verify"], work)
    check(ending.returncode == 1 and "Guide/bad.md:5:" in ending.stdout, f"pre-commit, a bad guide: {ending.stdout}")


for trial in (schemas, github, cache, gitlab, kubernetes, bazel, commit):
    with tempfile.TemporaryDirectory(prefix="verify-integrations-", ignore_cleanup_errors=True) as name:
        before = len(problems)
        trial(pathlib.Path(name))
        print(f"{trial.__name__}: {'tried' if len(problems) == before else 'WRONG'}", flush=True)
print("\n".join(problems))
sys.exit(1 if problems else 0)
