for letter in "abc": pass
letter                   # 'c'
for nothing in (): pass
nothing                  # NameError: name 'nothing' is not defined
