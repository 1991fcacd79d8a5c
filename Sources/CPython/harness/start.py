"""What must happen inside the interpreter: taking a snippet apart into statements, and keeping modules ready.

These files are joined to one, in the order that api.c names them, and run as a module that is in no dictionary that a
snippet can reach. Uses built-in modules only, so that
a module which a snippet forgot to import is missing here as it is for the reader.
"""

import _ast
import _frozen_importlib_external
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
WRITTEN = {"stdout", "stderr"}  # of what prints nothing, the value may be meant

get_order = type.__dict__["__mro__"].__get__
get_name = type.__dict__["__qualname__"].__get__
get_module = type.__dict__["__module__"].__get__
get_size = sys.getsizeof
get_trace, set_trace, get_profile, set_profile = sys.gettrace, sys.settrace, sys.getprofile, sys.setprofile
monitoring = getattr(sys, "monitoring", None)
get_tool, register_callback = getattr(monitoring, "get_tool", None), getattr(monitoring, "register_callback", None)
plain_str = object.__str__
