# outcome: raised
raise 5
