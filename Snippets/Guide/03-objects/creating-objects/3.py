class Ghost:
    def __new__(cls):
        return "boo"
    def __init__(self):
        raise RuntimeError("never called")

Ghost()                          # 'boo'
