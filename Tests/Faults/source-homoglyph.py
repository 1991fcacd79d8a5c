# outcome: ran; holds
а = 1
a = 2
print(a)  # 2
