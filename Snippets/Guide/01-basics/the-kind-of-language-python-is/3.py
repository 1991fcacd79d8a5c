import math

kinds = [type(thing).__name__ for thing in (7, len, int, math, None)]
kinds    # ['int', 'builtin_function_or_method', 'type', 'module', 'NoneType']

(7).bit_length()             # 3
type(type)                   # <class 'type'> — a class is an object too, and its class is type
isinstance(print, object)    # True
