class Tag:
    def __init__(self, text):
        self.text = text
    def __eq__(self, other):
        return self.text == other.text
    def __hash__(self):
        return hash(self.text)

tag = Tag("sale")
shelf = {tag: 30}
tag.text = "clearance"

tag in shelf                     # False
tag in list(shelf)               # True
len(shelf)                       # 1
