list(dict.fromkeys("mississippi"))   #> ['m', 'i', 's', 'p']
len(set("mississippi"))              #> 4
list(set("noon"))                    # may be ['n', 'o'], or the other way round
