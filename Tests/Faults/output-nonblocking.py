# outcome: ran
import os
os.set_blocking(1, False)
print('x' * 100)
