class Upper(str):
    def __new__(cls, text):
        return super().__new__(cls, text.upper())

Upper("loud")                    # 'LOUD'
isinstance(Upper("x"), str)      # True
Upper("a") + "b"                 # 'Ab'
type(Upper("a") + "b")           # <class 'str'> — operators of str return plain str
