# outcome: raised
def deeper():
    return deeper()
deeper()
