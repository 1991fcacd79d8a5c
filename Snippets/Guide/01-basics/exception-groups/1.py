def check(form):
    problems = []
    if not form["name"]:
        problems.append(ValueError("name is empty"))
    if form["age"] < 0:
        problems.append(ArithmeticError("age below zero"))
    if problems:
        raise ExceptionGroup("form rejected", problems)

check({"name": "Zoe", "age": 31})            # None
check({"name": "", "age": -1})               # ExceptionGroup: form rejected (2 sub-exceptions)

try:
    check({"name": "", "age": -1})
except* ValueError as group:
    print("values:", [str(e) for e in group.exceptions])     # values: ['name is empty']
except* ArithmeticError as group:
    print("numbers:", len(group.exceptions))                 # numbers: 1
