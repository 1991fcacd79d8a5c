def bold(function):
    print("decorating with bold")
    return lambda: f"<b>{function()}</b>"

def italic(function):
    print("decorating with italic")
    return lambda: f"<i>{function()}</i>"

@bold
@italic
def word():
    return "hi"

print(word())
# Output:
# decorating with italic
# decorating with bold
# <b><i>hi</i></b>
