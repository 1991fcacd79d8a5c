runs = [("Bo", 12), ("Al", 9), ("Cy", 12), ("Di", 9)]

sorted(runs, key=lambda run: run[1])
# [('Al', 9), ('Di', 9), ('Bo', 12), ('Cy', 12)]

sorted(runs, key=lambda run: run[1], reverse=True)
# [('Bo', 12), ('Cy', 12), ('Al', 9), ('Di', 9)]

sorted(runs, key=lambda run: (-run[1], run[0]))[0]   # ('Bo', 12)
runs[0]                                              # ('Bo', 12) — sorted() left the list alone
