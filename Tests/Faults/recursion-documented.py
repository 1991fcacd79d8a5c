# outcome: ran
def deeper():
    return deeper()
deeper()  # RecursionError
