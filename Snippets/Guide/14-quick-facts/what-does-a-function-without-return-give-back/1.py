def silent(): pass

print(silent())          # None
silent() is None         # True
print(print("x"))
# x
# None
