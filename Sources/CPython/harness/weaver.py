# Probes: calls that observe, woven in where claims are.


class Weaver:
    """Puts calls that observe around the statements that claims speak of, and nowhere else."""

    def __init__(self, path, probes, hooks, tree):
        self.path = path
        self.hooks = hooks
        self.unparsable = []
        self.by_line = {}
        self.commented = []
        # The lines on which several statements begin, in a session: all are echoed, the last one's value is observed.
        self.several = set()
        for probe in probes:
            if probe[5] is None:
                self.by_line.setdefault(head_of(probe[1], tree), []).append(probe)
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
            result += self.take_commented(column, first, is_top)
            following = min(start_line(s) for s in groups[index + 1]) if index + 1 < len(groups) else limit
            for statement in group:
                self.weave_suites(statement, following)
            result += self.wrap(group, self.by_line.get(first, ()))
        return result + self.take_commented(column, limit, is_top)

    def take_commented(self, column, before, is_top):
        """The commented-out statements that stand before a line, at this column or further left at the top level."""
        result = []
        for probe in [p for p in self.commented if p[1] < before and p[3] >= column]:
            self.commented.remove(probe)
            result += self.copy_of(probe, is_top)
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
        # What a hook gives back is not the snippet's to be echoed.
        return self.silent(statement) if self.several else statement

    def wrap(self, group, probes):
        """begin; try: the statements; finally: end"""
        if not probes or any(isinstance(s, _ast.ImportFrom) and s.module == "__future__" for s in group):
            return group
        at = group[0]
        claims = [number(probe[0], at) for probe in probes]
        body = list(group)
        shown = OBSERVED if is_print(group[-1]) else OBSERVED | WRITTEN
        observed = [probe for probe in probes if probe[4] in shown]
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
            asking = [number(probe[0], at) for probe in probes if probe[4] in ("result", "state")]
            if start_line(statement) in self.several and isinstance(statement, _ast.Expr):
                statement = self.silent(statement)
            if receiver is None or not asking or isinstance(statement, _ast.Return):
                return [statement]
            return [statement, self.expression("state", receiver, *asking, at=at)]
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
            result.append(self.silent(bound) if self.several else bound)
        return result

    def silent(self, statement):
        """The expression in a statement that the prompt does not echo: `if (value,): pass`."""
        test, result = place(_ast.Tuple(), statement), place(_ast.If(), statement)
        test.elts, test.ctx = [statement.value], _ast.Load()
        result.test, result.body, result.orelse = test, [place(_ast.Pass(), statement)], []
        return result

    def copy_of(self, probe, is_top):
        """if enter(claim): begin; try: the statement; finally: end; leave"""
        claim, line, _, _, _, source = probe
        try:
            tree = parse(source, self.path, line - 1)
            if is_top:
                compile(module_of(tree.body), self.path, "exec", TOP_LEVEL_AWAIT, True)
        except (SyntaxError, ValueError) as error:
            error = refusal(source.split("\n"), line - 1, self.path) or error
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
