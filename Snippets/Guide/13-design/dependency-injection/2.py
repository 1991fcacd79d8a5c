class Log:
    def __init__(self, sink=None):
        self.careless = sink or ["default"]
        self.careful = ["default"] if sink is None else sink

mine = []
log = Log(mine)
log.careless                             # ['default'] ← my empty list was dropped
log.careful is mine                      # True
