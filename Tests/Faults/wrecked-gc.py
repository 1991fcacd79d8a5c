# outcome: ran
import gc
gc.disable()
gc.set_threshold(1)
gc.set_debug(gc.DEBUG_SAVEALL)
