import bisect

muddled = [9, 1, 5]
place = bisect.bisect_left(muddled, 1)       # 0
place < len(muddled) and muddled[place] == 1     # False — although 1 is in the list
1 in muddled                                 # True
