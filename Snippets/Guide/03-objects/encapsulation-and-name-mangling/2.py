class Meter:
    def __init__(self):
        self.__reads = 0
        setattr(self, "__reads", 99)

meter = Meter()
vars(meter)                      # {'_Meter__reads': 0, '__reads': 99}
meter.__reads                    # 99 (outside a class nothing is mangled)
