visits = 0
log = []

def visit(page):
    global visits
    visits += 1
    log.append(page)         # a method call on log, no assignment

def turnstile():
    passed = 0
    def step():
        nonlocal passed
        passed += 1
        return passed
    return step

visit("home"), visit("news")
print(visits, log)           # 2 ['home', 'news']

gate = turnstile()
gate()                       # 1
gate()                       # 2
