# outcome: invalid-syntax or ran
def f():
    nonlocal zzz
    zzz = 1
