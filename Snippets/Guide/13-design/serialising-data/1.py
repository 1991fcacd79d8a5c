import json
import pickle

sent = {1: (2, 3), "ok": True}
received = json.loads(json.dumps(sent))
received                             # {'1': [2, 3], 'ok': True}
received == sent                     # False
json.dumps({"a": 1, "b": None})      # '{"a": 1, "b": null}'
json.dumps({1, 2})                   # TypeError: Object of type set is not JSON serializable
json.loads("{'a': 1}")               # json.JSONDecodeError: Expecting property name enclosed in double quotes...
json.dumps(float("nan"))             # 'NaN' — which is no JSON

class Trick:
    def __reduce__(self):
        return (str.upper, ("code was run",))

pickle.loads(pickle.dumps(sent)) == sent     # True
pickle.loads(pickle.dumps(Trick()))          # 'CODE WAS RUN' — loading calls what the data names
