list = ["not", "a", "type"]
list("abc")                  # TypeError: 'list' object is not callable
del list
list("abc")                  # ['a', 'b', 'c']
