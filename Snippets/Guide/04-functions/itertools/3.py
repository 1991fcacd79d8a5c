from itertools import groupby

words = ["ant", "bee", "asp", "bat"]
[(k, list(g)) for k, g in groupby(words, key=lambda w: w[0])]
# [('a', ['ant']), ('b', ['bee']), ('a', ['asp']), ('b', ['bat'])]

words.sort(key=lambda w: w[0])
{k: list(g) for k, g in groupby(words, key=lambda w: w[0])}
# {'a': ['ant', 'asp'], 'b': ['bee', 'bat']}

kept = list(groupby(words, key=lambda w: w[0]))
[list(group) for _, group in kept]           # [[], []]
