"""What must happen inside the interpreter: taking a snippet apart into statements, and keeping modules ready.

Runs before the snippet does, in the child, from names that no snippet can reach. Uses built-in modules only, so that
a module which a snippet forgot to import is missing here as it is for the reader.
"""

import _ast
import _symtable
import builtins
import posix
import sys
from builtins import BaseException, SyntaxError, ValueError, compile, eval, isinstance, len, max, min, range, type

PARSE_ONLY = 0x400  # ast.PyCF_ONLY_AST
TOP_LEVEL_AWAIT = 0x2000  # ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
IS_COROUTINE = 0x80  # inspect.CO_COROUTINE
MOST_REMOVED = 3
MOST_ATTEMPTS = 400
MOST_SPANS = 2000
FUTURE_FLAGS = {"annotations": 0x1000000, "barry_as_FLUFL": 0x400000, "generator_stop": 0x800000}
OBSERVED = {"value", "result", "binding", "state", "iterates", "size"}

get_order = type.__dict__["__mro__"].__get__
get_name = type.__dict__["__qualname__"].__get__
get_module = type.__dict__["__module__"].__get__
get_size = sys.getsizeof
get_trace, set_trace, get_profile, set_profile = sys.gettrace, sys.settrace, sys.getprofile, sys.setprofile
plain_str = object.__str__


# --- From source to units ------------------------------------------------------------------------------------------


def prepare(source, path, probes, hooks):
    """The snippet's statements as code, ready to run one by one.

    probes: (claim, first line, last line, column, kind, commented-out source or None) for each claim
    hooks: the functions in C that observe, by name

    Returns (units, removed, unparsable, names, document string). A unit is (first line, last line, code). Removed are
    (line, class, message) of lines that are no Python; unparsable are (claim, class, message) of statements that do
    not compile.
    Raises SyntaxError where no few lines explain why the source does not compile.
    """
    lines = source.split("\n")
    documented = {line for probe in probes if probe[4] == "raises" for line in range(probe[1], probe[2] + 1)}
    removed = remove_what_is_no_python(lines, path, documented)
    tree = parse("\n".join(lines), path)
    flags = future_flags(tree)
    document_string = leading_string(tree, probes)
    if document_string is not None:
        tree.body = tree.body[1:]
    unparsable = [
        (probe[0], kind, message)
        for line, kind, message in removed
        for probe in probes
        if probe[1] <= line <= probe[2]
    ]
    names = names_of("\n".join(lines), tree, path)
    tree.body = unfold_main(tree.body)
    weaver = Weaver(path, [p for p in probes if p[0] not in {claim for claim, _, _ in unparsable}], hooks, tree)
    body = weaver.weave_body(tree.body, 0, True)
    units = []
    for group in groups_of_lines(body):
        first = group[0].lineno
        last = max(end_line(statement) for statement in group)
        for statement in group:
            first = min(first, start_line(statement))
        code = compile(module_of(group), path, "exec", flags | TOP_LEVEL_AWAIT, True)
        units.append((first, last, weaver.with_hooks(code)))
    return units, removed, unparsable + weaver.unparsable, names, document_string


def examine(source, path, probes, hooks):
    """The names of a source; else raises why it does not compile, with hooks given as it stands, without as repaired."""
    lines = source.split("\n")
    if hooks is None:
        remove_what_is_no_python(lines, path, ())
    error = check(lines, path)
    if error is not None:
        raise error
    source = "\n".join(lines)
    return names_of(source, parse(source, path), path)


def parse(source, path):
    return compile(source, path, "exec", PARSE_ONLY, True)


def check(lines, path):
    """None where the source compiles as it stands, else the error."""
    try:
        compile("\n".join(lines), path, "exec", TOP_LEVEL_AWAIT, True)
    except SyntaxError as error:
        return error
    except ValueError as error:  # NUL bytes
        return SyntaxError(str(error), (path, first_with(lines, "\0"), None, None))
    except (RecursionError, MemoryError) as error:
        return SyntaxError("nested too deeply to be compiled", (path, None, None, None))


def first_with(lines, text):
    for number, line in enumerate(lines, 1):
        if text in line:
            return number


def remove_what_is_no_python(lines, path, documented):
    """Takes out the fewest lines that make the rest compile, if the choice is unique; edits `lines`.

    A removed line leaves a `pass`, so that a suite keeps a statement and all others their numbers. Where a comment
    says that lines raise, taking out just those that are no Python settles it; else more must stay than goes.
    """
    error = check(lines, path)
    if error is None:
        return []
    spans = simple_spans(lines)
    if len(spans) > MOST_SPANS:
        raise error
    foreign = [span for span in spans if not stands_alone(lines[span[0] : span[1] + 1], path)]
    told = tuple(span for span in foreign if span[0] + 1 in documented)
    choices = [told] if told and check(without(lines, told), path) is None else []
    if not choices:
        near = [span for span in spans if error.lineno and span[0] <= error.lineno and span[1] + 2 >= error.lineno]
        choices = unique_choice(lines, path, foreign) or unique_choice(lines, path, near)
        if choices and 2 * len(choices[0]) >= len(spans):
            choices = []
    if not choices:
        raise error
    result = [(first + 1, *reason_of(lines[first : last + 1], first, path)) for first, last in choices[0]]
    lines[:] = without(lines, choices[0])
    return result


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


# --- The tree ------------------------------------------------------------------------------------------------------


def module_of(body):
    module = _ast.Module()
    module.body = body
    module.type_ignores = []
    return module


def start_line(statement):
    return min([statement.lineno] + [d.lineno for d in getattr(statement, "decorator_list", ())])


def end_line(statement):
    return statement.end_lineno or statement.lineno


def future_flags(tree):
    flags = 0
    for statement in tree.body:
        if isinstance(statement, _ast.ImportFrom) and statement.module == "__future__":
            for alias in statement.names:
                flags |= FUTURE_FLAGS.get(alias.name, 0)
    return flags


def leading_string(tree, probes):
    if not tree.body or not isinstance(tree.body[0], _ast.Expr):
        return None
    value = tree.body[0].value
    if not isinstance(value, _ast.Constant) or type(value.value) is not str:
        return None
    if any(probe[1] <= end_line(tree.body[0]) and probe[2] >= value.lineno for probe in probes):
        return None
    return value.value


def unfold_main(body):
    """`if __name__ == "__main__":` gives way to its suite: at the prompt its statements would run one by one."""
    result = []
    for statement in body:
        if isinstance(statement, _ast.If) and is_main_test(statement.test):
            result.extend(statement.body)
        else:
            result.append(statement)
    return result


def is_main_test(test):
    if not isinstance(test, _ast.Compare) or len(test.ops) != 1 or not isinstance(test.ops[0], _ast.Eq):
        return False
    names = {n.id for n in (test.left, test.comparators[0]) if isinstance(n, _ast.Name)}
    texts = {n.value for n in (test.left, test.comparators[0]) if isinstance(n, _ast.Constant)}
    return names == {"__name__"} and texts == {"__main__"}


def groups_of_lines(body):
    """Statements that begin on the line where the one before ends make one group."""
    groups = []
    for statement in body:
        if groups and start_line(statement) <= max(end_line(s) for s in groups[-1]):
            groups[-1].append(statement)
        else:
            groups.append([statement])
    return groups


def children(node):
    for field in node._fields:
        value = getattr(node, field, None)
        if isinstance(value, _ast.AST):
            yield value
        elif type(value) is list:
            for item in value:
                if isinstance(item, _ast.AST):
                    yield item


def walk(node):
    waiting = [node]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(children(node))


def names_of(source, tree, path):
    """(bound, needed, changed): global names that the source binds, needs from before, and may change the objects of."""
    top = _symtable.symtable(source, path, "exec")
    bound, used = set(), set()
    waiting = [top]
    while waiting:
        table = waiting.pop()
        waiting.extend(table.children)
        for name, flags in table.symbols.items():
            scope = (flags >> _symtable.SCOPE_OFF) & _symtable.SCOPE_MASK
            if table is top or scope in (_symtable.GLOBAL_IMPLICIT, _symtable.GLOBAL_EXPLICIT):
                if flags & _symtable.DEF_BOUND:
                    bound.add(name)
                if flags & _symtable.USE:
                    used.add(name)
    needed = (used - bound | needed_in_turn(tree.body, set())) - builtin_names
    return sorted(bound), sorted(needed), sorted(changed_names(tree))


def needed_in_turn(body, bound):
    """Names that statements read as they run before any of them binds it: `n += 1`; adds to `bound`."""
    needed = set()
    for statement in body:
        loaded_names, stored = set(), set()
        suites = []
        waiting = [statement]
        while waiting:
            node = waiting.pop()
            if isinstance(node, (_ast.FunctionDef, _ast.AsyncFunctionDef, _ast.ClassDef)):
                stored.add(node.name)
            elif isinstance(node, (_ast.Import, _ast.ImportFrom)):
                stored.update((alias.asname or alias.name).partition(".")[0] for alias in node.names)
            elif isinstance(node, _ast.AugAssign) and isinstance(node.target, _ast.Name):
                loaded_names.add(node.target.id)
            if isinstance(node, _ast.Name):
                (loaded_names if isinstance(node.ctx, _ast.Load) else stored).add(node.id)
            elif isinstance(node, _ast.ExceptHandler) and node.name:
                stored.add(node.name)
            elif not isinstance(node, OWN_SCOPES):
                for child in children(node):
                    (suites if isinstance(child, _ast.stmt) else waiting).append(child)
        needed |= loaded_names - bound
        bound |= stored
        needed |= needed_in_turn(suites, bound)
    return needed


OWN_SCOPES = (
    _ast.FunctionDef, _ast.AsyncFunctionDef, _ast.ClassDef, _ast.Lambda,
    _ast.ListComp, _ast.SetComp, _ast.DictComp, _ast.GeneratorExp,
)  # fmt: skip
# Calls of these leave their arguments as they are.
HARMLESS = {"print", "len", "repr", "str", "type", "id", "isinstance", "issubclass", "hash", "callable", "bool"}
builtin_names = {*vars(builtins), "__file__", "__name__", "__doc__"}


def changed_names(tree):
    """Names whose objects may change: stored into, deleted, a method called, passed to a call."""
    changed = set()
    for node in walk(tree):
        if isinstance(node, _ast.AugAssign):
            changed.add(root_name(node.target))
        elif isinstance(node, (_ast.Attribute, _ast.Subscript)) and not isinstance(node.ctx, _ast.Load):
            changed.add(root_name(node))
        elif isinstance(node, _ast.Delete):
            changed.update(root_name(target) for target in node.targets)
        elif isinstance(node, _ast.Call):
            if isinstance(node.func, _ast.Attribute):
                changed.add(root_name(node.func))
            if not (isinstance(node.func, _ast.Name) and node.func.id in HARMLESS):
                changed.update(root_name(argument) for argument in node.args)
                changed.update(root_name(keyword.value) for keyword in node.keywords)
    changed.discard(None)
    return changed


def root_name(node):
    while isinstance(node, (_ast.Attribute, _ast.Subscript)):
        node = node.value
    return node.id if isinstance(node, _ast.Name) else None


# --- Probes --------------------------------------------------------------------------------------------------------


class Weaver:
    """Puts calls that observe around the statements that claims speak of, and nowhere else."""

    def __init__(self, path, probes, hooks, tree):
        self.path = path
        self.hooks = hooks
        self.unparsable = []
        self.by_line = {}
        self.commented = []
        for probe in probes:
            if probe[5] is None:
                self.by_line.setdefault(probe[1], []).append(probe)
            else:
                self.commented.append(probe)
        self.commented.sort(key=lambda probe: probe[1])
        # A function whose code the snippet looks at must stay as written.
        self.is_inspected = any(
            isinstance(node, _ast.Attribute)
            and node.attr == "__code__"
            or isinstance(node, _ast.Name)
            and node.id in ("dis", "inspect")
            for node in walk(tree)
        )

    def weave_body(self, body, column, is_top=False, limit=1 << 30):
        """The statements of one suite, woven.

        limit: the line at which the next statement outside begins: commented-out statements before it belong here if
        they stand at least as deep as the suite.
        """
        if body:
            column = body[0].col_offset
        groups = groups_of_lines(body)
        result = []
        for index, group in enumerate(groups):
            first = min(start_line(s) for s in group)
            result += self.take_commented(column, first)
            following = min(start_line(s) for s in groups[index + 1]) if index + 1 < len(groups) else limit
            for statement in group:
                self.weave_suites(statement, following)
            result += self.wrap(group, self.by_line.get(first, ()))
        return result + self.take_commented(column, limit)

    def take_commented(self, column, before):
        """The commented-out statements that stand before a line, at this column or further left at the top level."""
        result = []
        for probe in [p for p in self.commented if p[1] < before and p[3] >= column]:
            self.commented.remove(probe)
            result += self.copy_of(probe)
        return result

    def weave_suites(self, statement, limit):
        if self.is_inspected and isinstance(statement, (_ast.FunctionDef, _ast.AsyncFunctionDef)):
            return
        suites = []
        for node in [statement] + [n for n in children(statement) if not hasattr(n, "lineno") or hasattr(n, "body")]:
            for field in ("body", "orelse", "finalbody"):
                suite = getattr(node, field, None)
                if type(suite) is list and suite:
                    suites.append((node, field, suite))
        suites.sort(key=lambda entry: start_line(entry[2][0]))
        for index, (node, field, suite) in enumerate(suites):
            end = start_line(suites[index + 1][2][0]) if index + 1 < len(suites) else limit
            # A suite on its head's own line takes no comment lines.
            column = suite[0].col_offset
            setattr(node, field, self.weave_body(suite, column, False, end))

    def call(self, hook, *arguments, at):
        """`hook(...)`; the hook itself is put in after compiling, so that no name leads a snippet to it."""
        marker = place(_ast.Constant(), at)
        marker.value = marker_for(hook)
        marker.kind = None
        method = place(_ast.Attribute(), at)
        method.value, method.attr, method.ctx = marker, "__call__", _ast.Load()
        call = place(_ast.Call(), at)
        call.func, call.args, call.keywords = method, list(arguments), []
        return call

    def expression(self, hook, *arguments, at):
        statement = place(_ast.Expr(), at)
        statement.value = self.call(hook, *arguments, at=at)
        return statement

    def wrap(self, group, probes):
        """begin; try: the statements; finally: end"""
        if not probes:
            return group
        at = group[0]
        claims = [number(probe[0], at) for probe in probes]
        body = list(group)
        observed = [probe for probe in probes if probe[4] in OBSERVED]
        if observed:
            body[-1:] = self.observe(body[-1], observed)
        attempt = place(_ast.Try(), at)
        attempt.end_lineno = max(end_line(s) for s in group)
        attempt.body, attempt.handlers, attempt.orelse = body, [], []
        attempt.finalbody = [self.expression("end", *claims, at=at)]
        return [self.expression("begin", *claims, at=at), attempt]

    def observe(self, statement, probes):
        """The statement, with what it yields shown to the hooks."""
        at = statement
        claims = [number(probe[0], at) for probe in probes]
        iterated = [number(probe[0], at) for probe in probes if probe[4] == "iterates"]
        sized = [number(probe[0], at) for probe in probes if probe[4] == "size"]
        if isinstance(statement, (_ast.Expr, _ast.Return)) and statement.value is not None:
            original = statement.value
            statement.value = self.call("value", original, *claims, at=at)
            if iterated:
                statement.value = self.call("items", statement.value, *iterated, at=at)
            if sized:
                statement.value = self.call("size", statement.value, *sized, at=at)
            receiver = receiver_of(original)
            if receiver is None or isinstance(statement, _ast.Return):
                return [statement]
            return [statement, self.expression("state", receiver, *claims, at=at)]
        result = [statement]
        for name, target in targets_of(statement):
            label = place(_ast.Constant(), at)
            label.value, label.kind = name, None
            shown = self.call("bind", loaded(target), label, *claims, at=at)
            if iterated:
                shown = self.call("items", shown, *iterated, at=at)
            if sized:
                shown = self.call("size", shown, *sized, at=at)
            bound = place(_ast.Expr(), at)
            bound.value = shown
            result.append(bound)
        return result

    def copy_of(self, probe):
        """if enter(claim): begin; try: the statement; finally: end; leave"""
        claim, line, _, _, _, source = probe
        try:
            tree = parse("\n" * (line - 1) + source, self.path)
            compile(module_of(tree.body), self.path, "exec", TOP_LEVEL_AWAIT, True)
        except (SyntaxError, ValueError) as error:
            self.unparsable.append((claim, type(error).__name__, getattr(error, "msg", str(error))))
            return []
        if not tree.body:
            return []
        at = tree.body[0]
        fork = place(_ast.If(), at)
        fork.test = self.call("enter", number(claim, at), at=at)
        fork.body = self.wrap(tree.body, [probe])
        fork.body[-1].finalbody.append(self.expression("leave", number(claim, at), at=at))
        fork.orelse = []
        return [fork]

    def with_hooks(self, code):
        """The code with the hooks in the places kept for them, in all functions inside it too."""
        constants = []
        for constant in code.co_consts:
            if type(constant) is type(code):
                constant = self.with_hooks(constant)
            elif type(constant) is str and constant.startswith(MARK):
                constant = self.hooks.get(constant[len(MARK) :], constant)
            constants.append(constant)
        return code.replace(co_consts=tuple(constants))


MARK = "\0verify\0"


def marker_for(hook):
    return MARK + hook


def place(node, at):
    node.lineno, node.col_offset = at.lineno, at.col_offset
    node.end_lineno, node.end_col_offset = at.end_lineno, at.end_col_offset
    return node


def number(value, at):
    constant = place(_ast.Constant(), at)
    constant.value, constant.kind = value, None
    return constant


def receiver_of(call):
    """`items` of `items.append(4)`: looked at again afterwards, so only names and their attributes."""
    if isinstance(call, _ast.Call) and isinstance(call.func, _ast.Attribute) and is_plain(call.func.value):
        return loaded(call.func.value)
    return None


def is_plain(node):
    while isinstance(node, _ast.Attribute):
        node = node.value
    return isinstance(node, _ast.Name)


def targets_of(statement):
    """(source, node) of every target of an assignment that can be looked at again without doing anything."""
    if isinstance(statement, _ast.Assign):
        waiting = list(statement.targets)
    elif isinstance(statement, (_ast.AugAssign, _ast.AnnAssign)):
        waiting = [statement.target]
    else:
        waiting = []
    while waiting:
        target = waiting.pop(0)
        if isinstance(target, (_ast.Tuple, _ast.List)):
            waiting[:0] = target.elts
        elif isinstance(target, _ast.Starred):
            waiting.insert(0, target.value)
        elif is_plain(target):
            yield source_of(target), target
        elif isinstance(target, _ast.Subscript) and is_plain(target.value):
            index = target.slice
            if type(index).__name__ == "Index":  # before 3.9 the index was wrapped
                index = index.value
            if isinstance(index, (_ast.Constant, _ast.Name)):
                shown = index.id if isinstance(index, _ast.Name) else repr(index.value)
                yield source_of(target.value) + "[" + shown + "]", target


def source_of(node):
    return node.id if isinstance(node, _ast.Name) else source_of(node.value) + "." + node.attr


def loaded(node):
    """A copy of a target that reads it."""
    copy = place(type(node)(), node)
    for field in node._fields:
        value = getattr(node, field)
        if field == "ctx":
            value = _ast.Load()
        elif field == "value" and isinstance(value, _ast.AST):
            value = loaded(value)
        setattr(copy, field, value)
    return copy


# --- What was refused ------------------------------------------------------------------------------------------------


def origin_of(traceback):
    """(function, call): where an exception was raised, as `os.getenv`, and what was called there, with an address."""
    function = call = ""
    while traceback is not None:
        frame, traceback = traceback.tb_frame, traceback.tb_next
        module = frame.f_globals.get("__name__", "")
        name = frame.f_code.co_name
        function = f"{module}.{name}" if type(module) is str else name
        known = frame.f_locals
        address = known.get("address", (known.get("host"), known.get("port")))
        if type(address) is tuple and [type(part) for part in address[:2]] == [str, int] and not call:
            call = f"{name}({address[:2]!r})"
    return function, call


# --- Packages ------------------------------------------------------------------------------------------------------


def find_missing(names):
    """The first of these packages that cannot be found, without importing it; or None."""
    from importlib.machinery import PathFinder

    for name in names.split():
        if name in sys.modules or name in parked.modules or name in sys.builtin_module_names:
            continue
        try:
            if PathFinder.find_spec(name) is None:
                return name
        except (ImportError, ValueError):
            return name
    return None


# --- Top-level await -----------------------------------------------------------------------------------------------


def is_asynchronous(plans):
    return any(code.co_flags & IS_COROUTINE for units in plans for _, _, code in units)


def drive(plans, namespace, functions):
    """Runs the units of all sources inside one event loop, as an asynchronous prompt would."""
    begin, end, enter, leave, fail = functions

    async def run():
        for index, units in enumerate(plans):
            begin(index)
            for unit in units:
                enter(unit)
                try:
                    pending = eval(unit[2], namespace)
                    if unit[2].co_flags & IS_COROUTINE:
                        await pending
                except BaseException as error:
                    if not fail(error):
                        break
                else:
                    leave(unit)
            end(index)

    asyncio = parked.module("asyncio")
    asyncio.run(run())


# --- Warming up ----------------------------------------------------------------------------------------------------

SAMPLE = """import sys
class Point:
    def __init__(self, x): self.x = x
    def move(self, *by, **more):
        for n in by:
            if n and n > 0: self.x += n
        return [i for i in by]
p = Point(1)
p.move(2, 3)
try:
    print(f"{p.x!r}", {1: "a"}, sep=",")
except (ValueError, TypeError) as error:
    raise
with open("f") as f: pass
"""


def warm_up():
    """Takes a source apart many times before the host forks: what specialises code or is made at first use is then
    shared with the children, who would each do it again (measured: a third of their page faults)."""
    for _ in range(20):
        prepare(SAMPLE, "sample.py", [(0, 9, 9, 0, "result", None), (1, 11, 11, 0, "stdout", None)], {})
        examine(SAMPLE, "sample.py", [], {})


# --- The standard library --------------------------------------------------------------------------------------------


def find_library_modules():
    """The names of its modules, joined by blanks."""
    names = getattr(sys, "stdlib_module_names", None)
    if names is None:  # before 3.10
        names = set(sys.builtin_module_names)
        folder = getattr(sys.modules.get("os"), "__file__", "").rpartition("/")[0]
        for place in (folder, folder + "/lib-dynload"):
            try:
                names.update(entry.partition(".")[0] for entry in posix.listdir(place))
            except OSError:
                pass
    return " ".join(sorted(name for name in names if not name.startswith("_") and name.isidentifier()))


library_modules = find_library_modules()
places = "\n".join(
    sorted({sys.prefix, sys.exec_prefix, sys.base_prefix, sys.base_exec_prefix, *filter(None, sys.path)} - {"/"})
)


# --- Modules kept ready --------------------------------------------------------------------------------------------


class Parked:
    """Modules that are loaded but out of sight until a snippet imports them.

    Without this, `import concurrent` followed by `concurrent.futures` would pass here and fail for the reader.
    """

    def __init__(self):
        self.modules = {}
        self.imports = {}

    def preload(self, names):
        """Imports the modules and hides all that came with them; remembers which imported which.

        Returns the name of the first one that starts a thread, or None.
        """
        unfit = None

        # Those of our own that no script has from the start.
        before = set(sys.modules) - {"_ast", "_symtable"}
        original = builtins.__import__

        def recording(name, globals=None, locals=None, fromlist=(), level=0):
            module = original(name, globals, locals, fromlist, level)
            if sys._getframe(1).f_code.co_name != "<module>":
                return module  # a function will import again when it is called
            importer = (globals or {}).get("__name__")
            package = (globals or {}).get("__package__") or importer or ""
            full = name
            if level:
                base = package.rsplit(".", level - 1)[0]
                full = base + "." + name if name else base
            needed = self.imports.setdefault(importer, set())
            needed.add(full)
            needed.update(full + "." + part for part in fromlist or () if full + "." + part in sys.modules)
            return module

        builtins.__import__ = recording
        try:
            for name in names:
                try:
                    original(name)
                except BaseException:
                    pass
                if unfit is None and len(posix.listdir("/proc/self/task")) > 1:
                    unfit = name
        finally:
            builtins.__import__ = original
        for name in [name for name in sys.modules if name not in before]:
            self.modules[name] = sys.modules.pop(name)
        for name, module in self.modules.items():
            parent, _, child = name.rpartition(".")
            if getattr(getattr(module, "__spec__", None), "name", None) != name:
                self.imports.setdefault(parent, set()).add(name)  # `typing.io`: the parent's own doing
                continue
            holder = self.modules.get(parent) or sys.modules.get(parent)
            if holder is not None and getattr(holder, "__dict__", {}).get(child) is module:
                delattr(holder, child)
        sys.meta_path.insert(0, self)
        return unfit

    def module(self, name):
        """A module that stays out of sight, if it can."""
        if name in self.modules:
            return self.modules[name]
        __import__(name)
        return sys.modules[name]

    def seed(self, number):
        """Sets the generator of `random`, which takes what the system gives otherwise."""
        random = self.modules.get("random") or sys.modules.get("random")
        if random is not None:
            random.seed(number)

    def find_spec(self, name, path=None, target=None):
        """The import system asks here first."""
        if name not in self.modules:
            return None
        waiting, found = [name], []
        while waiting:
            current = waiting.pop()
            if current in self.modules and current not in found:
                found.append(current)
                waiting.extend(self.imports.get(current, ()))
                waiting.append(current.rpartition(".")[0])
        own = self.modules[name]
        restored = {current: self.modules.pop(current) for current in found}
        for current, module in restored.items():
            if current != name:
                sys.modules[current] = module
        for current, module in restored.items():
            parent, _, child = current.rpartition(".")
            holder = restored.get(parent) or sys.modules.get(parent)
            if holder is not None and current != name:
                setattr(holder, child, module)
        spec = type(own.__spec__)(name, Ready(own), origin=getattr(own.__spec__, "origin", None))
        return spec


class Ready:
    """Loads a module that is loaded already."""

    def __init__(self, module):
        self.module = module
        self.spec = module.__spec__

    def create_module(self, spec):
        return self.module

    def exec_module(self, module):
        module.__spec__ = self.spec


parked = Parked()
