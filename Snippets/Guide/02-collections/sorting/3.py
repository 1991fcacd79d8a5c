sorted(["pear", "Fig", "apple"])                     # ['Fig', 'apple', 'pear']
sorted(["pear", "Fig", "apple"], key=str.casefold)   # ['apple', 'Fig', 'pear']
sorted(["10", "9", "1"])                             # ['1', '10', '9']
sorted([3, None, 1])     # TypeError: '<' not supported between instances of 'NoneType' and 'int'
sorted([3, None, 1], key=lambda v: (v is None, v or 0))    # [1, 3, None]
sorted({"b": 1, "a": 2})                             # ['a', 'b'] — a dict yields its keys
