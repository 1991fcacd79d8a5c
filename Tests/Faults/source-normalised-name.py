# outcome: ran; holds
ﬁ = 1
print(fi)  # 1
