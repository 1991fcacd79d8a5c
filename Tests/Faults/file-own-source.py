# outcome: denied; alone: Landlock
open(__file__, 'w').write('print(1)')
