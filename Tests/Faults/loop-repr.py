# outcome: timed-out
class Slow:
    def __repr__(self):
        while True:
            pass
value = Slow()
value  # 1
