# outcome: ran; contradicted
class Five(int):
    def __repr__(self):
        return '6'
    __str__ = __repr__
value = 5
print(value)  # 6
