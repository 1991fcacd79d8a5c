# outcome: ran
with open("/dev/stdout", "w") as stream:
    stream.write("again\n")
