# outcome: ran
kept = []
class Odd:
    def __del__(self):
        kept.append(self)
value = Odd()
del value
print(len(kept))  # 1
