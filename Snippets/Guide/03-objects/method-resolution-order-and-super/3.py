class Named:
    def __init__(self, *, name, **rest):
        super().__init__(**rest)
        self.name = name

class Aged:
    def __init__(self, *, age, **rest):
        super().__init__(**rest)
        self.age = age

class Selfish:
    def __init__(self, **rest):
        pass

class Person(Named, Aged): pass
class Cut(Selfish, Named): pass

vars(Person(name="Rut", age=40))             # {'age': 40, 'name': 'Rut'} — the innermost was first
vars(Cut(name="Rut"))                        # {}
Person(name="Rut", age=40, shoe=39)          # raises TypeError
