# outcome: ran
'''nothing'''
