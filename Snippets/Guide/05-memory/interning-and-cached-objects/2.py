a = 500
b = 500
a == b                   # True
a is b                   # may be False: at the prompt two objects, in one file usually one

def inside():
    c, d = 500, 500
    return c is d

inside()                 # usually True — constants of one function are shared
nothing, blank = (), ""
nothing is tuple([])     # may be True: CPython has one empty tuple
blank is str()           # may be True
