import pickle

def named(n):
    return n + 1

pickle.loads(pickle.dumps(named)) is named       # True — the very same function
pickle.loads(pickle.dumps(len))                  # <built-in function len>

def make():
    def local(): ...
    return local

pickle.dumps(make())         # raises AttributeError
pickle.dumps(lambda: 0)      # pickle.PicklingError
