# outcome: exited
import os
class Odd:
    def __repr__(self):
        os._exit(0)
value = Odd()
value  # 1
