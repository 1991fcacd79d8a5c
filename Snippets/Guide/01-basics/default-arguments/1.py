def enrol(name, course=[]):
    course.append(name)
    return course

enrol("Ines")            # ['Ines']
enrol("Jon")             # ['Ines', 'Jon'] ← Ines is still there
enrol("Kim", [])         # ['Kim']
enrol.__defaults__       # (['Ines', 'Jon'],)
