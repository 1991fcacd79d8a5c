# outcome: ran; holds
import os
child = os.fork()
if child == 0:
    os._exit(7)
_, status = os.waitpid(child, 0)
print(os.WEXITSTATUS(status))  # 7
