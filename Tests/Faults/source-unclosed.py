# outcome: invalid-syntax
value = (1,
