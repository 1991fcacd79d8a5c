# outcome: ran
import os
class Odd:
    def __del__(self):
        if os.fork() == 0:
            while True:
                pass
value = Odd()
print(1)  # 1
