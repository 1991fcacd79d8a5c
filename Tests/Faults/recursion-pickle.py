# outcome: raised
import pickle
items = []
for _ in range(100000):
    items = [items]
pickle.dumps(items)
