# outcome: raised
raise KeyboardInterrupt
