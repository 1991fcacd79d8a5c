# outcome: raised
print("\udc80")
