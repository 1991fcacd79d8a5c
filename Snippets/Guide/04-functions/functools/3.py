from functools import cache

@cache
def members(team):
    return ["Ari", "Bea"]

members("red").append("an intruder")
members("red")                   # ['Ari', 'Bea', 'an intruder'] <- and so it stays
members("blue")                  # ['Ari', 'Bea']
