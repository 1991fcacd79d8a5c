# outcome: ran
print("::error file=a.py,line=1::forged")
print("##vso[task.complete result=Failed;]")
