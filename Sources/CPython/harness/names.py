# Which global names a source binds, needs and changes.


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
