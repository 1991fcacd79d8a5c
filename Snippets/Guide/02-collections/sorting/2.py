words = ["bb", "a", "cc", "d"]
sorted(words, key=len, reverse=True)         # ['bb', 'cc', 'a', 'd']
sorted(words, key=len)[::-1]                 # ['cc', 'bb', 'd', 'a']
