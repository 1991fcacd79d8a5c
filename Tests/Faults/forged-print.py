# outcome: ran; contradicted
import builtins
original = builtins.print
builtins.print = lambda *a: original('right')
print('wrong')  # wrong
