import weakref

class Temp:
    pass

def clean(name):
    print("removing", name)

temp = Temp()
finalizer = weakref.finalize(temp, clean, "a.tmp")
finalizer.alive              # True
del temp                     # prints "removing a.tmp"
finalizer.alive              # False
finalizer()                  # None — it never runs twice
