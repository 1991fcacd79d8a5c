from dataclasses import dataclass, field

@dataclass
class Recipe:
    name: str
    minutes: int = 30
    steps: list[str] = field(default_factory=list)
    rating = 5                       # no annotation, no field

soup = Recipe("Soup")
soup.steps.append("boil")
soup                                 # Recipe(name='Soup', minutes=30, steps=['boil'])
Recipe("Soup").steps                 # []
Recipe("Soup", minutes="long")       # Recipe(name='Soup', minutes='long', steps=[]) — types are not checked

@dataclass
class Wrong:
    steps: list = []
# ValueError: mutable default <class 'list'> for field steps is not allowed: use default_factory
