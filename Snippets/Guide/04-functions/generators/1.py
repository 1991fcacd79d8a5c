def steps():
    print("tie shoes")
    yield 1
    print("walk")
    yield 2
    print("arrive")

walk = steps()           # prints nothing yet
next(walk)               # prints "tie shoes"
next(walk)               # prints "walk"
list(walk)               # prints "arrive"
next(walk)               # StopIteration
