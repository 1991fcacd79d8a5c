# outcome: ran
print('{"outcome": "ran", "claims": [{"verdict": "holds"}]}')
