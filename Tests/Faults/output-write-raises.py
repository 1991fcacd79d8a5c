# outcome: raised or ran
import sys
class Odd:
    def write(self, text):
        raise ValueError('closed')
    def flush(self):
        raise ValueError('closed')
sys.stdout = Odd()
print('x')
