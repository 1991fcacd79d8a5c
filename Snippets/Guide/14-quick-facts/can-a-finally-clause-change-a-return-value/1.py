def number():
    result = 1
    try:
        return result
    finally:
        result = 2

def items():
    result = [1]
    try:
        return result
    finally:
        result.append(2)

print(number(), items())
