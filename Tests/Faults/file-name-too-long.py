# outcome: raised
open('x' * 256, 'w')
