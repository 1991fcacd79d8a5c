from collections import defaultdict

by_initial = defaultdict(list)
for name in ("Ann", "Bea", "Abe"):
    by_initial[name[0]].append(name)

dict(by_initial)                 # {'A': ['Ann', 'Abe'], 'B': ['Bea']}
by_initial["Z"]                  # []
"Z" in by_initial                # True — the look left a trace
by_initial.get("Q")              # None
len(by_initial)                  # 3
