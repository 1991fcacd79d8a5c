import gc

gc.is_tracked([])            # True
gc.is_tracked(3.5)           # False
gc.is_tracked("text")        # False
gc.is_tracked({"a": []})     # True
gc.isenabled()               # True
len(gc.get_count())          # 3 — one counter per generation
