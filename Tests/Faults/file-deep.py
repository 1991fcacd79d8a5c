# outcome: ran
import os
for _ in range(1000):
    os.mkdir("d")
    os.chdir("d")
