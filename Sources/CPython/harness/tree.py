# The syntax tree, through the built-in module alone.


def module_of(body):
    module = _ast.Module()
    module.body = body
    module.type_ignores = []
    return module


def interactive_of(body):
    """What the prompt echoes: every expression statement that is not in a function."""
    module = _ast.Interactive()
    module.body = body
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
