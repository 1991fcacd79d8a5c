# outcome: exited
exit()
