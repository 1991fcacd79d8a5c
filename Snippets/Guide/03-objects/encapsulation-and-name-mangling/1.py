class Safe:
    def __init__(self):
        self._owner = "Lena"
        self.__code = "4711"

    def open(self, code):
        return code == self.__code

class Vault(Safe):
    def __init__(self):
        super().__init__()
        self.__code = "0000"         # a second attribute beside the first

vault = Vault()
vault.open("4711")               # True
vault.__code                     # AttributeError: 'Vault' object has no attribute '__code'
vault._Safe__code                # '4711'
sorted(vars(vault))              # ['_Safe__code', '_Vault__code', '_owner']
