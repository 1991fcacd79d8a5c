import itertools

itertools.count(10, 5)                       # 10, 15, 20, ...
itertools.cycle("ab")                        # 'a', 'b', 'a', ...
itertools.repeat("x", 3)                     # 'x', 'x', 'x'
itertools.chain([1, 2], "ab")                # 1, 2, 'a', 'b'
itertools.accumulate([3, 1, 4], max)         # 3, 3, 4
itertools.takewhile(lambda n: n < 3, [1, 2, 9, 1])    # 1, 2
itertools.dropwhile(lambda n: n < 3, [1, 2, 9, 1])    # 9, 1
itertools.pairwise([1, 4, 9])                # (1, 4), (4, 9)
itertools.zip_longest("ab", "x", fillvalue="-")       # ('a', 'x'), ('b', '-')
