tickets = 3
tickets = "three"        # a name may be bound anew, to a value of any type
type(tickets)            # <class 'str'>

"3" * 2                  # '33' — defined for str and int, so it is no conversion
"3" + 2                  # TypeError: can only concatenate str (not "int") to str
int("3") + 2             # 5
