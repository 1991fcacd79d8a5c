# outcome: ran
# -*- coding: latin-1 -*-
print(len("é"))  # 1
