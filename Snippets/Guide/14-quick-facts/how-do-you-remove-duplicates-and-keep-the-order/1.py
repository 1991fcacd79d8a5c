list(dict.fromkeys("mississippi"))   #> ['m', 'i', 's', 'p']
len(set("mississippi"))              #> 4
