from collections import Counter

votes = Counter(["tea", "coffee", "tea", "water", "tea", "coffee"])
votes.most_common(2)             # [('tea', 3), ('coffee', 2)]
votes["juice"]                   # 0
"juice" in votes                 # False
votes.total()                    # 6
votes.update(["water"] * 3)      # Counter({'water': 4, 'tea': 3, 'coffee': 2})
