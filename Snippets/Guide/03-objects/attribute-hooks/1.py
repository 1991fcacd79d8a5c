class Lenient:
    def __init__(self):
        self.known = 1
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return f"no {name}"

box = Lenient()
box.known                        # 1
box.lid                          # 'no lid'
hasattr(box, "anything")         # True
getattr(box, "__len__", None)    # None
len(box)                         # TypeError: object of type 'Lenient' has no len()
