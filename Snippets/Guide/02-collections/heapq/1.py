import heapq

waiting = [5, 1, 4, 2, 3]
heapq.heapify(waiting)
waiting[0]                       # 1
heapq.heappush(waiting, 0)
heapq.heappop(waiting)           # 0
heapq.heappushpop(waiting, 9)    # 1
[heapq.heappop(waiting) for _ in range(len(waiting))]    # [2, 3, 4, 5, 9]
heapq.heappop(waiting)           # raises IndexError
