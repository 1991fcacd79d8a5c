def lines(log):
    for line in log:
        print("read", line)
        yield line

def errors(source):
    return (line for line in source if line.startswith("E"))

def codes(source):
    return (int(line.split()[1]) for line in source)

log = ["I 1", "E 404", "E 500"]
print("first code:", next(codes(errors(lines(log)))))
# read I 1
# read E 404
# first code: 404
