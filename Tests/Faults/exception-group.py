# outcome: raised or incomplete
raise ExceptionGroup('all', [ValueError(1), ExceptionGroup('more', [TypeError(2)])])
