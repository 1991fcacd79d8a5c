# outcome: ran
import os
for _ in range(300):
    os.mkdir('x' * 200)
    os.chdir('x' * 200)
