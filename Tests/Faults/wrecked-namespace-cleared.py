# outcome: ran or raised
globals().clear()
print(1)
