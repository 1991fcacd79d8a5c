date = (2031, 5, 17)
print(*date, sep="-")
print("{2}.{1}.{0}".format(*date))
print("{day}/{month}".format(**{"day": 3, "month": 9}))
