# outcome: exited
class Leave(SystemExit):
    def __str__(self):
        raise RuntimeError
raise Leave(0)
