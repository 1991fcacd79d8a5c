import keyword

match = "a soft keyword"
match                        # 'a soft keyword'
keyword.iskeyword("match")   # False
keyword.iskeyword("None")    # True
len(keyword.kwlist)          # 35
# class = "B"                # SyntaxError: invalid syntax
# True = 1                   # SyntaxError: cannot assign to True
# print "hello"              # SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
# return 5                   # SyntaxError: 'return' outside function
# break                      # SyntaxError: 'break' outside loop
