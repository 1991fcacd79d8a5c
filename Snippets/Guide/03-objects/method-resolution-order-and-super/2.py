class A: pass
class B(A): pass

class Fine(B, A): pass

class Impossible(A, B): pass
# TypeError: Cannot create a consistent method resolution...

Fine.__mro__[1].__name__         # 'B'
