# outcome: raised
assert False, ()
