-2 ** 2                      # -4
(-2) ** 2                    # 4
2 ** 3 ** 2                  # 512
not 1 == 2                   # True
"a" in "abc" == True         # False — a chain: "a" in "abc" and "abc" == True
1, 2 if False else 3         # (1, 3)
True + True                  # 2
