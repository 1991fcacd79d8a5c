# outcome: exited
import os
if os.fork():
    os._exit(0)
print('in the child')  # in the child
