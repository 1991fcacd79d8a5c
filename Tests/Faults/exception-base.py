# outcome: raised
raise BaseException("base")
