from functools import cached_property

class Report:
    def __init__(self, rows):
        self.rows = rows

    @cached_property
    def total(self):
        print("adding up")
        return sum(self.rows)

report = Report([1, 2])
report.total         # prints "adding up"
vars(report)         # {'rows': [1, 2], 'total': 3}
report.rows.append(10)
report.total         # 3 ← out of date
del report.total     # OK — forgets the cached value
print(report.total)
# Output:
# adding up
# 13
