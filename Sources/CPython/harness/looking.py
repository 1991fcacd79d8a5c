# Where an exception came from, and what the installation has.


class Collector:
    """Standard error for a moment."""

    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text

    def flush(self):
        pass


# Their tracebacks may end in ". Did you mean: ...?"
SUGGESTING = (NameError, AttributeError, ImportError)
original_hook = sys.__excepthook__


def suggestion_of(error):
    """What a traceback shows behind the message of an exception."""
    if type(error) not in SUGGESTING:
        return ""
    collector, before = Collector(), sys.stderr
    sys.stderr = collector
    try:
        original_hook(type(error), error, error.__traceback__)
    finally:
        sys.stderr = before
    message = str(error)
    place = collector.text.rfind(message)
    return "" if place < 0 else collector.text[place + len(message) :].rstrip("\n")


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
