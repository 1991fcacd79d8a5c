# outcome: ran or invalid-syntax or raised
a = 1print(a)  # 1
