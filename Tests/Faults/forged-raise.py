# outcome: ran; contradicted holds
def lie():
    raise KeyError('x')
lie()  # ValueError
print(1)  # 1
