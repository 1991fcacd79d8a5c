# outcome: ran; contradicted contradicted
import builtins
builtins.repr = lambda _: '2'
value = 1
value  # 2
value + 0  # 2
