data = [4, 9, 16]
if (largest := max(data)) > 10:
    print("largest:", largest)   # 16

roots = [root for n in data if (root := n ** 0.5) > 2]       # [3.0, 4.0]
root                         # 4.0
# [n := n for n in data]     # SyntaxError: assignment expression cannot rebind comprehension iteration variable 'n'
