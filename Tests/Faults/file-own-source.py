# outcome: denied
open(__file__, 'w').write('print(1)')
