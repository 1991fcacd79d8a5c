import copy

team = {"name": "Red", "captain": {"name": "Olu"}}
team["members"] = [team["captain"]]
team["self"] = team

twin = copy.deepcopy(team)
twin["self"] is twin                         # True
twin["captain"] is twin["members"][0]        # True — sharing is kept
twin["captain"] is team["captain"]           # False

version = (3, 11)
copy.deepcopy(version) is version            # may be True: nothing is gained by copying what cannot change
