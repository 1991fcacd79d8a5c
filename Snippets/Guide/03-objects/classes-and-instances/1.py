class Kettle:
    litres = 1.7
    made = 0

    def __init__(self, colour):
        self.colour = colour
        Kettle.made += 1

red, blue = Kettle("red"), Kettle("blue")
Kettle.made                      # 2
red.litres = 1.0
red.litres, blue.litres          # (1.0, 1.7)
vars(red)                        # {'colour': 'red', 'litres': 1.0}
del red.litres
red.litres                       # 1.7 ← the class attribute shows again
