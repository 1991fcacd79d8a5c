# outcome: ran
import os
def odd():
    yield 1
    os._exit(0)
odd()  # 1, 2
