isinstance(True, int)            # => True
True + True                      # => 2
sum(n > 2 for n in [1, 3, 5])    # => 2
["no", "yes"][3 > 2]             # => 'yes'
type(True & 3)                   # => <class 'int'>
