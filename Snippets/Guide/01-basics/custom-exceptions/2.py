import pickle

class OutOfRange(Exception):
    def __init__(self, value, limit):
        super().__init__(f"{value} is over {limit}")

data = pickle.dumps(OutOfRange(11, 10))      # OK
pickle.loads(data)           # raises TypeError
