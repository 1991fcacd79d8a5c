# outcome: ran
import os
file = open('x', 'w+')
os.remove('x')
file.write('y')
file.seek(0)
print(file.read())  # y
