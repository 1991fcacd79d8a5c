class Rack:
    def __init__(self, *bottles):
        self.bottles = bottles
    def __len__(self):
        return len(self.bottles)
    def __getitem__(self, index):
        return self.bottles[index]

rack = Rack("red", "white")
bool(Rack())                     # False
list(rack)                       # ['red', 'white'] — without __iter__
"white" in rack                  # True
rack[-1]                         # 'white'
list(reversed(rack))             # ['white', 'red']
hasattr(rack, "__iter__")        # False
