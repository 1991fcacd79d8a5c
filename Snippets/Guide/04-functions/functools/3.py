from functools import cache

@cache
def members(team):
    return ["Ari", "Bea"]

members("red").append("an intruder")
members("red")                   # ['Ari', 'Bea', 'an intruder']
members("blue")                  # ['Ari', 'Bea']
