# From source to units: the statements of a snippet as code, ready to run one by one.


def prepare(source, before, path, probes, hooks, is_session=False):
    """The snippet's statements as code, ready to run one by one.

    before: how many lines of the document stand before the source; the numbers of all lines are the document's
    probes: (claim, first line, last line, column, kind, commented-out source or None) for each claim
    hooks: the functions in C that observe, by name
    is_session: whether it is echoed as at the prompt: expressions inside compound statements, and `_`

    Returns (units, removed, unparsable, document string). A unit is (first line, last line, code). Removed are
    (line, class, message) of lines that are no Python; unparsable are (claim, class, message) of statements that do
    not compile.
    Raises SyntaxError where no few lines explain why the source does not compile.
    """
    prepared_sources[path] = source
    try:
        tree = parse(source, path, before)
        if not needs_whole(tree):
            return units_of(tree, path, probes, hooks, is_session)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        pass
    # The long way: compiled as a whole, and where that fails, without what is no Python.
    lines = source.split("\n")
    documented = {line for probe in probes if probe[4] == "raises" for line in range(probe[1], probe[2] + 1)}
    removed = remove_what_is_no_python(lines, before, path, documented)
    prepared_sources[path] = source = "\n".join(lines)
    refuted = [
        (probe[0], kind, message)
        for line, kind, message in removed
        for probe in probes
        if probe[1] <= line <= probe[2]
    ]
    probes = [probe for probe in probes if probe[0] not in {claim for claim, _, _ in refuted}]
    try:
        units, _, unparsable, text = units_of(parse(source, path, before), path, probes, hooks, is_session)
    except SyntaxError:
        # The source is right: then it is the probes that do not fit, and it runs without them.
        units, _, unparsable, text = units_of(parse(source, path, before), path, [], hooks, is_session)
    return units, removed, refuted + unparsable, text


# What was prepared, by path, for looking up its names should one be missing.
prepared_sources = {}


def names_at(path):
    """(bound, needed, changed) of a source that was prepared."""
    source = prepared_sources[path]
    return names_of(source, parse(source, path), path)


def needs_whole(tree):
    """Whether some rule concerns statements at the top level together: each alone may compile all the same."""
    return any(isinstance(s, (_ast.Global, _ast.Nonlocal)) for s in tree.body) or any(
        isinstance(s, _ast.ImportFrom) and s.module == "__future__" for s in tree.body
    )


def units_of(tree, path, probes, hooks, is_session):
    flags = future_flags(tree)
    document_string = leading_string(tree, probes)
    if document_string is not None:
        tree.body = tree.body[1:]
    tree.body = unfold_main(tree.body)
    weaver = Weaver(path, probes, hooks, tree) if probes or is_session else None
    echoed = {start_line(s) for s in tree.body if isinstance(s, COMPOUND)} if is_session else ()
    if is_session:
        weaver.several = {start_line(group[0]) for group in groups_of_lines(tree.body) if len(group) > 1}
        echoed |= weaver.several
        for statement in tree.body:
            if isinstance(statement, _ast.Expr):
                statement.value = weaver.call("last", statement.value, at=statement)
    body = weaver.weave_body(tree.body, 0, True) if weaver else tree.body
    units = []
    for group in groups_of_lines(body):
        first = min(start_line(statement) for statement in group)
        last = max(end_line(statement) for statement in group)
        module, mode = (interactive_of(group), "single") if first in echoed else (module_of(group), "exec")
        code = compile(module, path, mode, flags | TOP_LEVEL_AWAIT, True)
        units.append((first, last, weaver.with_hooks(code) if weaver else code))
    return units, [], weaver.unparsable if weaver else [], document_string


COMPOUND = (_ast.If, _ast.For, _ast.While, _ast.With, _ast.Try, _ast.AsyncFor, _ast.AsyncWith)


def examine(source, before, path, probes, hooks, is_session=False):
    """The names of a source; else raises why it does not compile, with hooks given as it stands, without as repaired."""
    lines = source.split("\n")
    if hooks is None:
        remove_what_is_no_python(lines, before, path, ())
    elif check(lines, path) is not None:
        raise refusal(lines, before, path)
    source = "\n".join(lines)
    return names_of(source, parse(source, path), path)


def parse(source, path, before=0):
    """The syntax tree of a source behind so many lines. Blank lines in front of it would say the same to the compiler,
    which takes a millisecond for thirty thousand of them."""
    tree = compile(source, path, "exec", PARSE_ONLY, True)
    if before:
        for node in walk(tree):
            if "lineno" in node._attributes:
                node.lineno += before
                node.end_lineno += before
    return tree


def refusal(lines, before, path):
    """Why lines do not compile behind so many others: the message may name lines too."""
    return check([""] * before + lines, path)


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
