# outcome: raised
class Odd(Exception):
    @property
    def __traceback__(self):
        raise SystemExit(0)
raise Odd('text')
