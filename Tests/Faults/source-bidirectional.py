# outcome: ran
name = "‮⁦"
print(len(name))  # 2
