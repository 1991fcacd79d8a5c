# outcome: raised
files = []
while True:
    files.append(open("/dev/null"))
