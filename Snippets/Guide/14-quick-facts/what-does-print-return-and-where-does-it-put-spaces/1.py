print("a", "b", sep="")
print("no line break", end="|")
print()
print(*"xyz", sep=", ")
