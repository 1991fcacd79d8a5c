import gc

class Phoenix:
    risen = []
    def __del__(self):
        print("burning")
        Phoenix.risen.append(self)

bird = Phoenix()
del bird                     # prints "burning"
len(Phoenix.risen)           # 1
Phoenix.risen.clear()        # prints nothing: the finaliser has had its turn
gc.collect() >= 0            # True
