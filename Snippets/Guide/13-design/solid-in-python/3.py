class Rectangle:
    def __init__(self, width, height):
        self.width, self.height = width, height
    def area(self):
        return self.width * self.height

class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)
    def __setattr__(self, name, value):
        super().__setattr__("width", value)
        super().__setattr__("height", value)

def double_width(shape):
    before = shape.area()
    shape.width *= 2
    return shape.area() / before

double_width(Rectangle(2, 3))            # 2.0
double_width(Square(2))                  # 4.0 — the caller did not expect that
issubclass(Square, Rectangle)            # True — the language sees nothing wrong
