import weakref

class Page:
    def __init__(self, number):
        self.number = number

page = Page(7)
bookmark = weakref.ref(page)
bookmark().number                # 7
del page
bookmark() is None               # True

weakref.ref(7)                   # TypeError: cannot create weak reference to 'int' object
weakref.ref([])                  # TypeError: cannot create weak reference to 'list' object
