"stressed"[::-1]                 #> 'desserts'
"".join(reversed("abc"))         #> 'cba'
type(reversed("abc"))            #> <class 'reversed'>
"abc"[::-2]                      #> 'ca'
