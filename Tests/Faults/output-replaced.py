# outcome: ran
import os
file = os.open("other", os.O_WRONLY | os.O_CREAT)
os.dup2(file, 1)
print("elsewhere")
