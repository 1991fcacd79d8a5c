READERS = {}

def reader(suffix):
    def register(function):
        if suffix in READERS:
            raise ValueError(f"two readers for {suffix}")
        READERS[suffix] = function
        return function
    return register

@reader("csv")
def read_csv(text):
    return [line.split(",") for line in text.splitlines()]

@reader("words")
def read_words(text):
    return text.split()

def read(name, text):
    return READERS[name.rpartition(".")[2]](text)

read("a.csv", "1,2\n3,4")                # [['1', '2'], ['3', '4']]
read("b.words", "to be")                 # ['to', 'be']
reader("csv")(read_words)                # ValueError: two readers for csv
read("c.xml", "")                        # KeyError: 'xml'
