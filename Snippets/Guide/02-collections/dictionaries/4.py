chores = dict.fromkeys(["mon", "tue"], [])
chores["mon"].append("dishes")
chores                           # {'mon': ['dishes'], 'tue': ['dishes']}
