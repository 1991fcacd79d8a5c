class Balloon:
    def __del__(self):
        print("pop")

balloon = Balloon()
string = balloon
del balloon              # prints nothing: string still holds it
print("still up")        # still up
del string               # prints "pop"
