# outcome: ran
block = bytearray(300 << 20)
print(len(block))  # 314572800
