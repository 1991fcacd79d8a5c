colour = "module"

def outer():
    colour = "outer"
    def inner():
        return colour
    return inner()

class Lamp:
    colour = "class"
    def shine(self):
        return colour, self.colour

outer()                      # 'outer'
Lamp().shine()               # ('module', 'class')
