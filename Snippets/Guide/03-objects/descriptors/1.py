class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name
    def __get__(self, instance, owner=None):
        return self if instance is None else getattr(instance, self.name)
    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"a {self.name[1:]} has to be above zero")
        setattr(instance, self.name, value)

class Crate:
    width = Positive()
    height = Positive()
    def __init__(self, width, height):
        self.width, self.height = width, height

crate = Crate(2, 3)
crate.width = 0                  # ValueError: a width has to be above zero
crate.width * crate.height       # 6
vars(crate)                      # {'_width': 2, '_height': 3}
type(Crate.width).__name__       # 'Positive'
