# What a probe looks at.


def head_of(line, tree):
    """The line where the innermost statement begins that a line belongs to; the line itself where there is none."""
    head = line
    waiting = list(tree.body)
    while waiting:
        statement = waiting.pop()
        if isinstance(statement, _ast.stmt):
            first = start_line(statement)
            if not first <= line <= end_line(statement):
                continue
            head = first
            if head == line:
                break
            waiting = []
        waiting.extend(n for n in children(statement) if isinstance(n, _ast.stmt) or hasattr(n, "body"))
    return head


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
    if is_last(call):
        call = call.args[0]
    if isinstance(call, _ast.Call) and isinstance(call.func, _ast.Attribute) and is_plain(call.func.value):
        return loaded(call.func.value)
    return None


def is_print(statement):
    function = getattr(getattr(statement, "value", None), "func", None)
    return isinstance(statement, _ast.Expr) and isinstance(function, _ast.Name) and function.id == "print"


def is_last(node):
    """Whether it is the hook that keeps the last value of a session."""
    function = getattr(node, "func", None)
    marker = getattr(function, "value", None)
    return isinstance(marker, _ast.Constant) and marker.value == marker_for("last")


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
