def thermostat(target):
    def warmer():
        nonlocal target
        target += 1
        return target
    def read():
        return target
    return warmer, read

warmer, read = thermostat(20)
warmer()                                 #> 21
warmer()                                 #> 22
read()                                   #> 22
read.__code__.co_freevars                #> ('target',)
read.__closure__[0].cell_contents        #> 22
warmer.__closure__[0] is read.__closure__[0]     #> True
