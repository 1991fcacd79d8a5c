# outcome: ran; holds
import builtins, io, os
builtins.open = io.open = os.open = os.write = os.read = os.fstat = None
value = 3
print(value)  # 3
