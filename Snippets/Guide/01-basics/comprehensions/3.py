class Level:
    width = 3
    columns = list(range(width))
    doubled = [column * 2 for column in range(width)]

Level.doubled                # [0, 2, 4]

try:
    class Broken:
        width = 3
        scaled = [column * width for column in range(3)]
except NameError as error:
    print(error)             # name 'width' is not defined
