colours = [
    "red",
    "green"
    "blue",
]
len(colours)                 # 2
colours[1]                   # 'greenblue'
lonely = ("one")             # 'one' — brackets do not make a tuple
comma = "one",               # ('one',)
