# outcome: raised
next(iter([]))
