# outcome: raised
raise ValueError("\udc80 \x00 \x1b")
