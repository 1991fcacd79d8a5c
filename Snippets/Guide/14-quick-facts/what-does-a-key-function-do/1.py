print(sorted(["b10", "b9"], key=lambda s: int(s[1:])))
print(max("apple", "fig", key=len))
print(min([], default="nothing"))
