# outcome: ran or raised or timed-out
import os
for a in range(30):
    for b in range(30):
        os.makedirs(f'{a}/{b}/c')
