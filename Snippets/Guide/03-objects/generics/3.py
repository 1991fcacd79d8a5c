from typing import Final, Literal, NotRequired, TypedDict

class Film(TypedDict):
    title: str
    year: NotRequired[int]

Mode = Literal["read", "write"]
LIMIT: Final = 10

film = Film(title="Metropolis", length="long")
film                             # {'title': 'Metropolis', 'length': 'long'} — nobody checked
type(film)                       # <class 'dict'>
sorted(Film.__required_keys__)   # ['title']
Mode.__args__                    # ('read', 'write')
LIMIT = 11                       # OK — at run time nobody minds
isinstance(film, Film)           # TypeError: TypedDict does not support instance and class checks
