edge = frozenset({"A", "B"})
distance = {edge: 12}
distance[frozenset({"B", "A"})]      # 12
edge == {"A", "B"}                   # True
edge.add("C")                        # AttributeError: 'frozenset' object has no attribute 'add'
type(edge | {"C"})                   # <class 'frozenset'> — the left operand decides
