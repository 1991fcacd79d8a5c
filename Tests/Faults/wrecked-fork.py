# outcome: ran; holds
import os
os.fork = os.waitpid = os._exit = None
iter([1, 2])  # 1, 2
