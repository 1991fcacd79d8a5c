source = '''
class Pair[T]:
    def __init__(self, left: T, right: T):
        self.left, self.right = left, right

def middle[T](row: list[T]) -> T:
    return row[len(row) // 2]

type Number = int | float
'''
compile(source, "demo", "exec")
# Python 3.11: SyntaxError
# Python 3.12+: OK

compile("class Shelf[T = str]: ...", "demo", "exec")
# Python 3.11: SyntaxError
# Python 3.12: SyntaxError
# Python 3.13+: OK
