class ReadOnly:
    def __get__(self, instance, owner=None):
        return "from the descriptor"

class Guarded(ReadOnly):
    def __set__(self, instance, value):
        raise AttributeError("hands off")

class Page:
    weak = ReadOnly()
    strong = Guarded()

page = Page()
page.__dict__.update(weak="from the instance", strong="from the instance")
page.weak                        # 'from the instance'
page.strong                      # 'from the descriptor'
page.strong = 1                  # AttributeError: hands off
