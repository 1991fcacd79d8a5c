class LibraryError(Exception):
    """Whatever goes wrong in the lending library."""

class NotAvailable(LibraryError):
    def __init__(self, title, copies):
        super().__init__(f"all {copies} copies of {title!r} are lent out")
        self.title = title
        self.copies = copies

def lend(title):
    raise NotAvailable(title, copies=2)

lend("Emma")                 # NotAvailable: all 2 copies of 'Emma' are lent out

try:
    lend("Emma")
except LibraryError as error:
    print("copies:", error.copies)   # 2
    print(error.args)        # ("all 2 copies of 'Emma' are lent out",)
