# outcome: ran
import sys
for name in list(vars(sys)):
    delattr(sys, name)
