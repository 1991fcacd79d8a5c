import sys

def classify(action):
    try:
        action()
    except (KeyError, IndexError):
        return "look-up"
    except:
        return "anything, even an exit"

classify(lambda: [][1])          # 'look-up'
classify(sys.exit)               # 'anything, even an exit'
classify(lambda: mispelt)        # 'anything, even an exit' ← in truth a NameError
compile("try: pass\nexcept A, B: pass", "demo", "exec")
# SyntaxError: multiple exception types must be parenthesized
