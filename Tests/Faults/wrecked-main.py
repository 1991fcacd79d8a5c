# outcome: ran
import __main__
vars(__main__).clear()
