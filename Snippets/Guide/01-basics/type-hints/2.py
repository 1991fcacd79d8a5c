from typing import get_args, get_origin, get_type_hints

def find(name: str, among: dict[str, int] | None = None) -> int | None:
    return (among or {}).get(name)

find("Uma", {"Uma": 3})                      # 3
get_origin(dict[str, int])                   # <class 'dict'>
get_args(int | None)                         # (<class 'int'>, <class 'NoneType'>)
get_type_hints(find)["name"] is str          # True
isinstance(3, int | str)                     # True (works since Python 3.10)
isinstance([3], list[int])                   # TypeError: isinstance() argument 2 cannot be a parameterized generic
