try:
    [].pop()
except IndexError as problem:
    kept = problem

str(kept)                    # 'pop from empty list'
problem                      # NameError: name 'problem' is not defined
