# outcome: invalid-syntax
print​(1)
