class Outer:
    class Inner:
        def method(self):
            def local(): ...
            return local

print(Outer.Inner.method.__qualname__)
print(Outer.Inner().method().__qualname__)
print(Outer.Inner.__name__, Outer.Inner)
