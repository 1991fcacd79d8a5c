import dis

LIMIT = 10

def look(step):
    return step + LIMIT

[i.argval for i in dis.get_instructions(look) if i.opname == "LOAD_GLOBAL"]      # ['LIMIT']
look.__code__.co_varnames                # ('step',)
look.__code__.co_names                   # ('LIMIT',)

def trick():
    exec("hidden = 1")
    return hidden

trick()                                  # NameError: name 'hidden' is not defined
