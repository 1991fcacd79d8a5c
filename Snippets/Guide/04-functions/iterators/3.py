dice = iter([4, 2, 6, 5])
until_six = iter(lambda: next(dice), 6)
list(until_six)              # [4, 2]
next(dice)                   # 5 <- the six was consumed
