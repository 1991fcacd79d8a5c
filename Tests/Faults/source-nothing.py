# outcome: ran
pass
