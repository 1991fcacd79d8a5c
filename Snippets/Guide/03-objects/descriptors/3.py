def greet(self, name):
    return f"{self} greets {name}"

bound = greet.__get__("Otto")
bound("Ida")                     # 'Otto greets Ida'
type(bound)                      # <class 'method'>
hasattr(greet, "__set__")        # False
