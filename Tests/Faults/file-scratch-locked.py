# outcome: ran
import os
os.mkdir('a')
open('a/b', 'w').close()
os.chmod('a', 0)
os.chmod('.', 0)
