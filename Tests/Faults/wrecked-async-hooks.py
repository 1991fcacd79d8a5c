# outcome: ran
import sys
sys.set_asyncgen_hooks(firstiter=lambda _: 1 / 0, finalizer=lambda _: 1 / 0)
sys.set_coroutine_origin_tracking_depth(1000)
value = 1
value  # 1
