# Modules that are loaded but out of sight.


class Parked:
    """Modules that are loaded but out of sight until a snippet imports them.

    Without this, `import concurrent` followed by `concurrent.futures` would pass here and fail for the reader.
    """

    def __init__(self):
        self.modules = {}
        self.number = 0
        self.imports = {}
        self.hidden = set()

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
                    load(name, original)
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
                self.hidden.add(name)
        if self not in sys.meta_path:
            sys.meta_path.insert(0, self)
        return unfit

    def module(self, name):
        """A module that stays out of sight, if it can."""
        if name in self.modules:
            return self.modules[name]
        __import__(name)
        return sys.modules[name]

    def seed(self, number):
        """Sets the generators that take what the system gives otherwise, now or when they are imported."""
        self.number = number
        for name in SEEDED:
            module = self.modules.get(name) or sys.modules.get(name)
            if module is not None:
                module.seed(number)

    def find_spec(self, name, path=None, target=None):
        """The import system asks here first."""
        if name not in self.modules:
            return Seeding.spec(name, path) if name in SEEDED else None
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
            # A package may have given its submodule's name to something else.
            if holder is not None and current != name and current in self.hidden:
                setattr(holder, child, module)
        spec = type(own.__spec__)(name, Ready(own), origin=getattr(own.__spec__, "origin", None))
        return spec


def load(name, load_module):
    """Imports what `import name` does, or `from` its parent: where the parent binds something else so, that is meant."""
    parent, _, child = name.rpartition(".")
    if parent:
        load_module(parent)
    if not parent or not hasattr(sys.modules[parent], child):
        load_module(name)


class Ready:
    """Loads a module that is loaded already."""

    def __init__(self, module):
        self.module = module
        self.spec = module.__spec__

    def create_module(self, spec):
        return self.module

    def exec_module(self, module):
        module.__spec__ = self.spec


SEEDED = ("random", "numpy.random")


class Seeding:
    """Loads a module as its own loader does, and then seeds it."""

    def __init__(self, loader):
        self.loader = loader

    @staticmethod
    def spec(name, path):
        spec = _frozen_importlib_external.PathFinder.find_spec(name, path)
        if spec is not None and spec.loader is not None:
            spec.loader = Seeding(spec.loader)
        return spec

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        module.__spec__.loader = module.__loader__ = self.loader
        self.loader.exec_module(module)
        module.seed(parked.number)


parked = Parked()
