# outcome: timed-out
import itertools
sum(itertools.count())
