def with_length(cls):
    cls.__len__ = lambda self: len(self.items)
    return cls

@with_length
class Drawer:
    items = ["fork", "knife"]

len(Drawer())                # 2
