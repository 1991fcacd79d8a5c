import heapq
from itertools import count

jobs, ticket = [], count()
for priority, job in [(2, {"do": "mail"}), (1, {"do": "print"}), (2, {"do": "scan"})]:
    heapq.heappush(jobs, (priority, next(ticket), job))

order = [heapq.heappop(jobs)[2]["do"] for _ in range(3)]    # ['print', 'mail', 'scan']
(1, {"do": "x"}) < (1, {"do": "y"})
# TypeError: '<' not supported between instances of 'dict' and 'dict'
