import heapq

times = [31, 12, 55, 8, 27]
heapq.nsmallest(2, times)                    # [8, 12]
heapq.nlargest(1, ["fig", "plum"], key=len)  # ['plum']
heapq.merge([1, 4, 9], [2, 3], [5])          # 1, 2, 3, 4, 5, 9
