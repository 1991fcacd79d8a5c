import timeit

def fastest(statement, setup="pass"):
    return min(timeit.repeat(statement, setup, number=200, repeat=5))

setup = "names = [str(n) for n in range(2000)]; table = set(names)"
in_list = fastest("'1999' in names", setup)
in_set = fastest("'1999' in table", setup)

in_list > 10 * in_set                    # True — a search against a look-up
timeit.timeit("1 + 1", number=0) < 0.01  # True
timeit.timeit("missing + 1", number=1)   # NameError: name 'missing' is not defined
