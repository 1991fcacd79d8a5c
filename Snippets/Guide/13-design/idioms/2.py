"" or "guest"                # 'guest'
"admin" and "guest"          # 'guest'
0 and 1 / 0                  # 0
None or []                   # []
not "text"                   # False — the result of not is always a bool
3 > 2 == 2                   # True — it means 3 > 2 and 2 == 2
