# outcome: invalid-syntax
print(1) 
x = 1
