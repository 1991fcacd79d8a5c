class Box:
    def __len__(self):
        return 1

box = Box()
box.__len__ = lambda: 99
len(box)                         # 1
box.__len__()                    # 99
