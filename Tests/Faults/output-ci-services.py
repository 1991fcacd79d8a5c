# outcome: ran
print('##vso[task.complete result=Succeeded;]')
print('##teamcity[testFinished name="x"]')
print('::stop-commands::x')
print('::error file=a::b')
