# outcome: ran; contradicted
class ValueError(Exception):
    pass
try:
    raise ValueError
except ValueError as error:
    print(type(error) is __builtins__.ValueError if hasattr(__builtins__, 'ValueError') else False)  # True
