# outcome: ran or raised or incomplete
globals().clear()
print(1)
