for letter in "abc":
    print(letter)        # a, b, c
letter                   # 'c'
for nothing in (): pass
nothing                  # NameError: name 'nothing' is not defined
