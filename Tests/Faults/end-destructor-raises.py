# outcome: ran
class Late:
    def __del__(self):
        raise RuntimeError("late")
late = Late()
