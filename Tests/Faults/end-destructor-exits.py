# outcome: exited or ran
class Odd:
    def __del__(self):
        raise SystemExit(3)
value = Odd()
