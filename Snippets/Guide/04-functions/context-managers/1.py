class Stage:
    def __enter__(self):
        print("curtain up")
        return "actor"
    def __exit__(self, kind, error, traceback):
        print("curtain down,", kind.__name__ if kind else "no accident")
        return kind is ValueError

with Stage() as who:
    print(who, "speaks")
# curtain up
# actor speaks
# curtain down, no accident

def perform(error):
    with Stage():
        raise error

perform(ValueError("stumbled"))
# curtain up
# curtain down, ValueError

perform(KeyError("lost"))            # KeyError: 'lost'
