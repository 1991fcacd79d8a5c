class Basket:
    items = []
    count = 0

    def add(self, item):
        self.items.append(item)
        self.count += 1

mine, yours = Basket(), Basket()
mine.add("soap")
yours.items                      # ['soap']
yours.count                      # 0
mine.__dict__                    # {'count': 1}
