# outcome: raised
import os
open('x', 'w').truncate(1 << 40)
