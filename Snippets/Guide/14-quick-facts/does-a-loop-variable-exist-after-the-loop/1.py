for day in ("fri", "sat", "sun"):
    print(day)           #> fri, sat, sun
day                      # 'sun'
for nothing in (): pass
nothing                  # NameError: name 'nothing' is not defined
