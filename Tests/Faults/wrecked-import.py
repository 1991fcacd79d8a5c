# outcome: ran
import builtins
builtins.__import__ = None
