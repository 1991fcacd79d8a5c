# outcome: invalid-syntax
return 5
