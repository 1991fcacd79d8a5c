from collections import OrderedDict

a = OrderedDict(x=1, y=2)
b = OrderedDict(y=2, x=1)
a == b                           # False
a == {"y": 2, "x": 1}            # True — against a plain dict the order is ignored

a.move_to_end("x")               # Python 3.11: OrderedDict([('y', 2), ('x', 1)])
# Python 3.12+: OrderedDict({'y': 2, 'x': 1})
a.popitem(last=False)            # ('y', 2)
