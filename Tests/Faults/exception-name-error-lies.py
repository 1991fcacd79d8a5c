# outcome: raised
raise NameError("name 'zzz' is not defined" * 1000)
