def describe(event):
    match event:
        case {"type": "click", "at": (x, y)}:
            return f"click at {x}, {y}"
        case {"type": "key", "key": str(key)} if len(key) == 1:
            return f"typed {key}"
        case [first, *rest]:
            return f"batch of {1 + len(rest)}"
        case int() | float() as number:
            return f"number {number}"
        case _:
            return "unknown"

describe({"type": "click", "at": (3, 4), "button": 1})   # 'click at 3, 4' — further keys do no harm
describe({"type": "key", "key": "Escape"})               # 'unknown' — the guard said no
describe(["a", "b", "c"])                                # 'batch of 3'
describe(2.5)                                            # 'number 2.5'
describe("ab")                                           # 'unknown' — a str is no sequence pattern's business
describe(True)                                           # 'number True'
