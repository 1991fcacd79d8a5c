# outcome: ran or not-python or illustrative
# nothing
