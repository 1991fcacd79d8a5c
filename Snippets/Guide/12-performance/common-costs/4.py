def look_first(table, key):
    if key in table:
        return table[key]
    return 0

def ask_forgiveness(table, key):
    try:
        return table[key]
    except KeyError:
        return 0

stock = {"figs": 3}
look_first(stock, "figs") == ask_forgiveness(stock, "figs")      # True
look_first(stock, "kiwi") == ask_forgiveness(stock, "kiwi")      # True
len(ask_forgiveness.__code__.co_exceptiontable) > 0              # True — the price is a table beside the code
look_first.__code__.co_exceptiontable                            # b''
