# outcome: raised
raise GeneratorExit
