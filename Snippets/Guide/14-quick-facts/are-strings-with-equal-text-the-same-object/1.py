a = "".join(["wo", "rd"])
b = "word"
a == b               # True
a is b               # may be False
