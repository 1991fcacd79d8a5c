{1, 2} < {1, 2, 3}       # True
{1, 2} <= {1, 2}         # True
{1, 2} < {3}             # False
{1, 2} > {3}             # False
{1, 2} == {2, 1, 1}      # True
type({})                 # <class 'dict'> — the empty set is set()
