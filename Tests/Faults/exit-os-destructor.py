# outcome: exited
import os
class Late:
    def __del__(self):
        os._exit(0)
late = Late()
