import gc
import weakref

class Node:
    pass

gc.disable()
left, right = Node(), Node()
left.partner, right.partner = right, left
watch = weakref.ref(left)

del left, right
watch() is None          # False — unreachable, but the counts are not zero
gc.collect() >= 2        # True
watch() is None          # True
gc.enable()
