# outcome: timed-out
class Odd(SystemExit):
    @property
    def code(self):
        while True:
            pass
raise Odd
