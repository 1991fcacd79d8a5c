# outcome: ran
import os, sys
os.dup2(2, 1)
print('x')
