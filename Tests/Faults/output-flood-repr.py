# outcome: output-limit or timed-out
class Odd:
    def __repr__(self):
        while True:
            print('x' * 1000)
value = Odd()
value  # 1
