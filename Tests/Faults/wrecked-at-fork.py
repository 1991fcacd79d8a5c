# outcome: ran; holds
import os
os.register_at_fork(before=lambda: 1 / 0, after_in_child=lambda: os._exit(0))
iter([1, 2])  # 1, 2
