# outcome: ran; contradicted holds
class Liar:
    def __eq__(self, other):
        return True
    def __repr__(self):
        return 'liar'
print(Liar())  # 1
print(Liar() == 1)  # True
